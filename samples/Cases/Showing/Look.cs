using Spectre.Console;

namespace Cases.Showing;

/// <summary>How tables and outcomes look. Colour only underlines what the words say.</summary>
internal static class Look
{
    internal static Table Table(Screen screen) => new Table()
        .Border(screen.IsPlain ? TableBorder.Simple : TableBorder.Rounded)
        .BorderColor(Color.Grey)
        .Expand();

    internal static string StatusOf(GateReport report, Screen screen) =>
        $"[bold {ColourOf(report.Status)}]{screen.Markup(report.Status.Name)}[/]";

    internal static string OutcomeOf(CheckResult result, Screen screen)
    {
        var colour = result.Outcome switch
        {
            Outcome.Met => "green",
            Outcome.NotApplicable => "grey",
            _ => result.ClosesGate ? "red" : "yellow",
        };
        return $"[{colour}]{screen.Markup(result.Outcome.Name)}[/]";
    }

    private static string ColourOf(GateStatus status) => status switch
    {
        GateStatus.Open => "green",
        GateStatus.OpenWithWaivers => "yellow",
        _ => "red",
    };
}
