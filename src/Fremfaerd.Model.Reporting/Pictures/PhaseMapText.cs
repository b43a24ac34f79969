using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>The phase map in words, for those who cannot see it: all that it shows, phase by phase.</summary>
internal static class PhaseMapText
{
    private static readonly LocalizedText TitleText = new("Fasekort: {title}", "Phase map: {title}");
    private static readonly LocalizedText Opening = new("Set fra {day}. {standing}", "Seen from {day}. {standing}");
    private static readonly LocalizedText Visits = new("{status}, {count} besøg", "{status}, {count} visits");
    private static readonly LocalizedText Row = new("{phase}: {status}.", "{phase}: {status}.");
    private static readonly LocalizedText Gate = new("Porten »{gate}«: {text}.", "Gate “{gate}”: {text}.");
    private static readonly LocalizedText Levels = new("Inddragelse: {levels}.", "Involvement: {levels}.");
    private static readonly LocalizedText Level = new("{party} ({level})", "{party} ({level})");
    private static readonly LocalizedText Promised = new("{party} ({level}, da det er lovet; planlagt er {planned})", "{party} ({level}, since it was promised; planned is {planned})");

    internal static string Title(Course course) => course.Put(TitleText, ("title", course.Title()));

    internal static string Describe(Course course, IReadOnlyList<MapRow> rows) => string.Join(' ',
        [
            course.Put(Opening, ("day", course.Day(course.At)), ("standing", StandingText.Of(course).Text)),
            .. rows.Select(row => Of(course, row)),
        ]);

    /// <summary>How a phase stands, with its visits where there was more than one.</summary>
    internal static string Stands(Course course, MapRow row) => row.Visits > 1
        ? course.Say(Visits, ("status", row.Meaning.Word), ("count", row.Visits))
        : course.Say(row.Meaning.Word);

    internal static string Of(Course course, MapRow row)
    {
        var language = course.Words.Language;
        string[] sentences =
        [
            course.Put(Row, ("phase", row.Phase.Numbered(language)), ("status", Stands(course, row))),
            .. row.Gates.Select(gate => course.Put(Gate, ("gate", gate.Name), ("text", gate.Text))),
            .. row.Levels.Count == 0 ? [] : new[] { course.Put(Levels, ("levels", course.List(row.Levels.Select(level => Of(course, level))))) },
        ];
        return string.Join(' ', sentences);
    }

    private static string Of(Course course, MapLevel level) => level.Asked == level.Planned
        ? course.Say(Level, ("party", level.Party.Name), ("level", level.Asked.Name))
        : course.Say(Promised, ("party", level.Party.Name), ("level", level.Asked.Name), ("planned", level.Planned.Name));
}
