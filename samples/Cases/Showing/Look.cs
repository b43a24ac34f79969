using Spectre.Console;

namespace Cases.Showing;

/// <summary>How tables and outcomes look. Colour only underlines what the words say.</summary>
internal static class Look
{
    internal static Table Table(Screen screen) => new Table { ShowRowSeparators = !screen.IsPlain }
        .Border(screen.IsPlain ? TableBorder.Simple : TableBorder.Rounded)
        .BorderColor(Color.Grey)
        .Expand();

    internal static string Status(GateStatus status, Screen screen) => status == GateStatus.Open
        ? $"[bold green]{screen.Markup(status.Name)}[/]"
        : $"[bold red]{screen.Markup(status.Name)}[/]";

    internal static string Outcome(CheckResult result, Screen screen)
    {
        var colour = result switch
        {
            { ClosesGate: true } => "red",
            { Outcome: Fremfaerd.Model.Readiness.Outcome.Met } => "green",
            { Outcome: Fremfaerd.Model.Readiness.Outcome.NotApplicable } => "grey",
            _ => "yellow",
        };
        return $"[{colour}]{screen.Markup(result.Outcome.Name)}[/]";
    }
}
