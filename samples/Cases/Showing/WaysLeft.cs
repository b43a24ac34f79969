using Cases.Telling;
using Spectre.Console;

namespace Cases.Showing;

/// <summary>Where no step can mend a check: the courses left.</summary>
internal static class WaysLeft
{
    private static readonly LocalizedText Heading = new("Ingen vej frem herfra for {check}:", "No way forward from here for {check}:");

    internal static void Show(GateReport report, CheckCode check, Screen screen)
    {
        var ways = report.NoWayForward.Where(way => way.Check.Code == check).ToArray();
        if (ways.Length == 0)
            throw new BrokenStoryException($"Gate {report.Gate.Id} should have no way forward for {check}, but has.");
        screen.Line($"[bold]{screen.Markup(Heading.With(("check", $"{check}")))}[/]");
        foreach (var way in ways)
            screen.Write(new Padder(new Markup(screen.Markup(way.Text)), new Padding(2, 0, 0, 0)));
        screen.Gap();
    }
}
