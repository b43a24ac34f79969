using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cases.Showing;

/// <summary>What opens a gate, in order. Under a step that clarifies a fact stands what each answer brings with it.</summary>
internal static class StepList
{
    private static readonly LocalizedText Opens = new("Det åbner porten {gate}:", "This opens gate {gate}:");
    private static readonly LocalizedText If = new("Hvis {answer}:", "If {answer}:");
    private static readonly LocalizedText NothingMore = new("intet mere.", "nothing more.");
    private static readonly LocalizedText IfItChangesWork = new(
        "Inden da, hvis beslutningen ændrer arbejdsforhold:", "Before that, if the decision changes working conditions:");

    internal static void Show(GateReport report, Screen screen)
    {
        screen.Line($"[bold]{screen.Markup(Opens.With(("gate", $"{report.Gate.Id}")))}[/]");
        screen.Write(Of(report.NextSteps, screen));
        screen.Line();
    }

    private static Grid Of(IReadOnlyList<NextStep> steps, Screen screen)
    {
        var grid = Indented();
        for (var i = 0; i < steps.Count; i++)
            grid.AddRow(new Markup($"{i + 1}."), new Rows([new Markup(screen.Markup(steps[i].Text)), .. Below(steps[i], screen)]));
        return grid;
    }

    private static IEnumerable<IRenderable> Below(NextStep step, Screen screen) => step switch
    {
        ClarifyStep clarify => clarify.Follows.Select(branch => Branch(branch, screen)),
        DecideStep { FirstIfItChangesWork: { Count: > 0 } first } =>
            [new Markup($"[grey]{screen.Markup(IfItChangesWork)}[/]"), Of(first, screen)],
        _ => [],
    };

    private static Grid Branch(StepBranch branch, Screen screen)
    {
        var answer = $"[cyan]{screen.Markup(If.With(("answer", branch.AnswerName)))}[/]";
        IRenderable follows = branch switch
        {
            { WaysOut.Count: > 0 } => new Rows(branch.WaysOut.Select(way => new Markup(screen.Markup(way.Text)))),
            { Steps.Count: > 0 } => new Rows(branch.Steps.Select(step => new Markup(screen.Markup(step.Text)))),
            _ => new Markup($"[grey]{screen.Markup(NothingMore)}[/]"),
        };
        return Indented().AddRow(new Markup(answer), follows);
    }

    private static Grid Indented() => new Grid()
        .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 1, 0) })
        .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
}
