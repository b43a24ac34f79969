using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Reads a course for the phase map.</summary>
internal sealed class MapReading
{
    private static readonly LocalizedText Exit = new("Udgang", "Exit");
    private static readonly LocalizedText PassedOn = new("passeret {day}", "passed {day}");
    private static readonly LocalizedText PassedWithWaivers = new("passeret {day} med dispensation", "passed {day} with waivers");
    private static readonly LocalizedText ClosedByOne = new("lukket af 1 tjek", "closed by 1 check");
    private static readonly LocalizedText ClosedBy = new("lukket af {count} tjek", "closed by {count} checks");
    private static readonly LocalizedText ClosedByGate = new("lukket: en indre port mangler", "closed: an inner gate is missing");
    private static readonly LocalizedText AndByGate = new("{text}, og en indre port mangler", "{text}, and an inner gate is missing");
    private static readonly LocalizedText VoidSince = new("passeret {day}, men gælder ikke mere", "passed {day}, but no longer counts");
    private static readonly LocalizedText WasVoided = new("{text} (passagen {day} gælder ikke mere)", "{text} (the passage of {day} no longer counts)");

    private readonly Course _course;

    private MapReading(Course course) => _course = course;

    internal static IReadOnlyList<MapRow> Of(Course course)
    {
        var reading = new MapReading(course);
        return [.. course.Process.Phases(course.At).Select(reading.RowOf)];
    }

    private MapRow RowOf(PhaseLine line)
    {
        var meaning = PhaseMeanings.Of(line, _course.Then.Phase == line.Phase);
        var gates = _course.Definition.Content.Gates.Where(gate => gate.Phase == line.Phase).OrderByDescending(gate => gate.Kind);
        var isAsked = meaning.Sign is not (Sign.Jump or Sign.Dash or Sign.Outside or Sign.NotBegun);
        return new MapRow(line.Phase, meaning, line.Visits.Count, [.. gates.Select(GateOf)], isAsked ? LevelsOf(line.Phase) : []);
    }

    private MapGate GateOf(Gate gate)
    {
        var report = _course.Process.Assess(gate.Id, _course.At);
        var passages = _course.Then.Passages.Where(passage => passage.Value.Gate == gate.Id).ToList();
        var stands = passages.LastOrDefault(_course.Then.Stands);
        var voided = stands is null ? passages.LastOrDefault() : null;
        var meaning = GateMeanings.Of(report, voided is not null);
        if (meaning == GateMeanings.Passed && stands?.Value.Status == GateStatus.OpenWithWaivers)
            meaning = GateMeanings.PassedWithWaivers;
        var name = gate.Kind == GateKind.Exit ? _course.Say(Exit) : _course.Say(gate.Name);
        return new MapGate(name, meaning, TextOf(meaning, report, stands, voided));
    }

    private string TextOf(Meaning meaning, GateReport report, Recorded<Passage>? stands, Recorded<Passage>? voided)
    {
        if (stands is not null && (meaning == GateMeanings.Passed || meaning == GateMeanings.PassedWithWaivers))
            return _course.Say(meaning == GateMeanings.Passed ? PassedOn : PassedWithWaivers, ("day", Moment.On(DayOf(stands))));
        if (meaning == GateMeanings.Void)
            return _course.Say(VoidSince, ("day", Moment.On(DayOf(voided!))));
        var text = meaning == GateMeanings.Closed ? Closed(report) : meaning.Word;
        return voided is null || meaning.Sign is Sign.Dash or Sign.Outside or Sign.NotBegun
            ? _course.Say(text)
            : _course.Say(WasVoided, ("text", text), ("day", Moment.On(DayOf(voided))));
    }

    private static LocalizedText Closed(GateReport report)
    {
        var count = report.Checks.Concat(report.CarriedChecks).Count(check => check.ClosesGate);
        if (count == 0)
            return ClosedByGate;
        var text = count == 1 ? ClosedByOne : Filled(ClosedBy, ("count", count));
        return report.InnerGatesMissing.Count == 0 ? text : Filled(AndByGate, ("text", text));
    }

    private IReadOnlyList<MapLevel> LevelsOf(Phase phase)
    {
        var asked = _course.Process.Involvement(phase, _course.At).Lines.Where(line => line.Planned.Subcourse is null).ToLookup(line => line.Planned.Party, line => line.Asked);
        return
        [
            .. from planned in _course.Process.PlannedInvolvement(phase, _course.At)
               where planned is { Level: not null, Subcourse: null }
               let level = planned.Level ?? default
               select new MapLevel(planned.Party, level, asked[planned.Party].Append(level).Max()),
        ];
    }

    private static DateOnly DayOf(Recorded<Passage> passage) => DanishTime.DateOf(passage.Stamp.RecordedAt);

    private static LocalizedText Filled(LocalizedText text, params (string, TextValue)[] values)
    {
        var filled = text.With(values);
        return new LocalizedText(filled.Danish, filled.English);
    }
}
