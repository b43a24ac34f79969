using Spectre.Console;
using Spectre.Console.Rendering;

namespace Cases.Showing;

/// <summary>What opens a gate, in order. Under a step that clarifies a fact stands what each answer brings with it.</summary>
internal static class StepList
{
    private static readonly LocalizedText Opens = new("Det åbner porten {gate}:", "This opens gate {gate}:");
    private static readonly LocalizedText If = new("Hvis {answer}:", "If {answer}:");
    private static readonly LocalizedText Or = new(" eller ", " or ");
    private static readonly LocalizedText NothingMore = new("intet mere ved denne port.", "nothing more at this gate.");
    private static readonly LocalizedText IfItChangesWork = new(
        "Inden da, hvis beslutningen ændrer arbejdsforhold:", "Before that, if the decision changes working conditions:");

    internal static void Show(GateReport report, Screen screen)
    {
        screen.Gap();
        screen.Line($"[bold]{screen.Markup(Opens.With(("gate", $"{report.Gate.Id}")))}[/]");
        screen.Write(Numbered(report.NextSteps, screen));
        screen.Gap();
    }

    private static Grid Numbered(IReadOnlyList<NextStep> steps, Screen screen)
    {
        var grid = Indented();
        for (var i = 0; i < steps.Count; i++)
            grid.AddRow(new Markup($"{i + 1}."), Step(steps[i], screen));
        return grid;
    }

    private static Rows Step(NextStep step, Screen screen) => new([new Markup(screen.Markup(step.Text)), .. Below(step, screen)]);

    private static IEnumerable<IRenderable> Below(NextStep step, Screen screen) => step switch
    {
        ClarifyStep clarify => clarify.Follows.GroupBy(What).Select(answers => Branch([.. answers], screen)),
        DecideStep { FirstIfItChangesWork: { Count: > 0 } first } =>
            [new Markup($"[grey]{screen.Markup(IfItChangesWork)}[/]"), Numbered(first, screen)],
        _ => [],
    };

    /// <summary>Answers that bring the same with them are told together.</summary>
    private static string What(StepBranch branch) =>
        string.Join('\n', branch.Steps.Select(step => step.Text.Danish).Concat(branch.WaysOut.Select(way => way.Text.Danish)));

    private static Grid Branch(StepBranch[] answers, Screen screen)
    {
        var names = string.Join(Or.In(screen.Language), answers.Select(answer => answer.AnswerName.In(screen.Language)));
        return Indented().AddRow(new Markup($"[cyan]{screen.Markup(If.With(("answer", names)))}[/]"), Follows(answers[0], screen));
    }

    private static IRenderable Follows(StepBranch branch, Screen screen) => branch switch
    {
        { WaysOut.Count: > 0 } => new Rows(branch.WaysOut.Select(way => new Markup(screen.Markup(way.Text)))),
        { Steps.Count: > 1 } => Numbered(branch.Steps, screen),
        { Steps.Count: 1 } => Step(branch.Steps[0], screen),
        _ => new Markup($"[grey]{screen.Markup(NothingMore)}[/]"),
    };

    private static Grid Indented() => new Grid()
        .AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 1, 0) })
        .AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
}
