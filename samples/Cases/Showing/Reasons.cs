using Spectre.Console;

namespace Cases.Showing;

/// <summary>The reasons of a check: each aspect of an involvement on a line of its own, so that a reader sees which of them failed.</summary>
internal static class Reasons
{
    internal static string Of(CheckResult result, Screen screen) => In(result.Findings, screen);

    internal static string In(IReadOnlyList<Finding> findings, Screen screen)
    {
        var lines = new List<string>();
        var isParagraph = false;
        foreach (var finding in findings)
        {
            var words = screen.Markup(finding.Text);
            if (finding is { Aspect: { } aspect, Outcome: { } outcome })
                lines.Add($"[{ColourOf(outcome)}]{screen.Markup(aspect.Name)} · {screen.Markup(outcome.Name)}:[/] {words}");
            else if (isParagraph)
                lines[^1] += $" {words}";
            else
                lines.Add(words);
            isParagraph = finding.Aspect is null;
        }

        return string.Join('\n', lines);
    }

    internal static string ColourOf(Outcome outcome) => outcome switch
    {
        Outcome.Met => "green",
        Outcome.NotApplicable => "grey",
        Outcome.Indeterminate => "yellow",
        _ => "red",
    };
}
