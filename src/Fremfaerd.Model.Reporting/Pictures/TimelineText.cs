using System.Globalization;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>The timeline in words: the visits to each phase, then everything else by day.</summary>
internal static class TimelineText
{
    private static readonly LocalizedText TitleText = new("Tidslinje: {title}", "Timeline: {title}");
    private static readonly LocalizedText Opening = new("Set fra {day}. {standing}", "Seen from {day}. {standing}");
    private static readonly LocalizedText Phase = new("{phase}: {visits}.", "{phase}: {visits}.");
    private static readonly LocalizedText Whole = new("fra {from} til {to}", "from {from} to {to}");
    private static readonly LocalizedText Running = new("fra {from} og endnu i gang", "from {from} and still running");
    private static readonly LocalizedText PausedDays = new("{visit}, heraf {days} dage på pause", "{visit}, {days} days of them paused");
    private static readonly LocalizedText PausedDay = new("{visit}, heraf 1 dag på pause", "{visit}, 1 day of them paused");
    private static readonly LocalizedText Happened = new("{day}: {text}.", "{day}: {text}.");

    internal static string Title(Course course) => course.Put(TitleText, ("title", course.Title()));

    internal static string Describe(Course course, IReadOnlyList<TimelineItem> items) => string.Join(' ',
        [
            course.Put(Opening, ("day", course.Day(course.At)), ("standing", StandingText.Of(course).Text)),
            .. course.Process.Phases(course.At).Select(line => Of(course, line)),
            .. items.Select(item => Of(course, item)),
        ]);

    internal static string Of(Course course, TimelineItem item) => course.Put(Happened, ("day", item.Day), ("text", item.Text));

    /// <summary>A phase with its visits, or how it stands where it has none.</summary>
    internal static string Of(Course course, PhaseLine line) => course.Put(
        Phase,
        ("phase", course.Say(line.Phase.Name)),
        ("visits", line.Visits.Count == 0 ? StatusOf(course, line) : string.Join("; ", line.Visits.Select(visit => Of(course, visit)))));

    internal static string StatusOf(Course course, PhaseLine line) => course.Say(PhaseMeanings.Of(line, false).Word);

    internal static string Of(Course course, PhaseVisit visit)
    {
        var text = visit.Left is { } left
            ? course.Put(Whole, ("from", course.Day(visit.Entered)), ("to", course.Day(left)))
            : course.Put(Running, ("from", course.Day(visit.Entered)));
        return (int)Math.Round(visit.Paused.TotalDays) switch
        {
            0 => text,
            1 => course.Put(PausedDay, ("visit", text)),
            var days => course.Put(PausedDays, ("visit", text), ("days", days.ToString(CultureInfo.InvariantCulture))),
        };
    }
}
