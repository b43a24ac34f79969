using Spectre.Console;

namespace Cases.Showing;

/// <summary>
/// What a gate asks of earlier phases: what closes it, what was waived, what skipped phases leave owed, what must hold onwards,
/// what was declared, and by gate what stays open without closing anything.
/// </summary>
internal static class CarriedTable
{
    private const string DeclaredCode = "declaration.without-evidence";

    private static readonly LocalizedText Heading = new("Fra tidligere faser:", "From earlier phases:");
    private static readonly LocalizedText Declared = new("Erklæret opfyldt uden bilag:", "Declared met, without evidence:");
    private static readonly LocalizedText Open = new("Åbne, men lukker ikke porten:", "Open, but not closing the gate:");

    private static readonly LocalizedText Settled = new(
        "Derudover: {met} opfyldt, {notApplicable} ikke relevant.", "Besides: {met} met, {notApplicable} not applicable.");

    private static readonly LocalizedText Questions = new(
        "Spørgsmål at indhente fra tidligere faser: {count}.", "Questions to catch up on from earlier phases: {count}.");

    internal static void Show(GateReport report, Screen screen)
    {
        var carried = report.CarriedChecks.Where(result => !GateTable.IsBreachOf(report.Gate.Phase, result)).ToArray();
        if (carried.Length == 0)
            return;
        var (written, others) = Split(carried, IsWrittenOut);
        var (declared, rest) = Split(others, IsDeclared);
        var (open, settled) = Split(rest, result => result.Outcome is Outcome.Unmet or Outcome.Indeterminate);
        screen.Gap();
        screen.Line($"[bold]{screen.Markup(Heading)}[/]");
        if (written.Length > 0)
            screen.Write(GateTable.Of(written.OrderBy(result => !result.ClosesGate), screen));
        ByGate(Declared, declared, screen);
        ByGate(Open, open, screen);
        if (settled.Length > 0)
            screen.Line($"[grey]{screen.Markup(Settled.With(("met", Count(settled, Outcome.Met)), ("notApplicable", Count(settled, Outcome.NotApplicable))))}[/]");
        if (report.CatchUpQuestions.Count > 0)
            screen.Line($"[grey]{screen.Markup(Questions.With(("count", report.CatchUpQuestions.Count)))}[/]");
        screen.Gap();
    }

    private static bool IsWrittenOut(CheckResult result) =>
        result.ClosesGate || result.Waiver is not null || result.Carried == CarriedBecause.SkipGround
        || (result.Carried is CarriedBecause.Skipped or CarriedBecause.HoldsOnwards && result.Outcome == Outcome.Met && !IsDeclared(result));

    private static bool IsDeclared(CheckResult result) => result.Findings.Any(finding => finding.Code == DeclaredCode);

    private static (CheckResult[] Yes, CheckResult[] No) Split(IReadOnlyList<CheckResult> results, Func<CheckResult, bool> isIn) =>
        ([.. results.Where(isIn)], [.. results.Where(result => !isIn(result))]);

    private static int Count(CheckResult[] results, Outcome outcome) => results.Count(result => result.Outcome == outcome);

    private static void ByGate(LocalizedText heading, CheckResult[] results, Screen screen)
    {
        if (results.Length == 0)
            return;
        screen.Line(screen.Markup(heading));
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }).AddColumn();
        foreach (var gate in results.GroupBy(result => result.Address.Gate))
            grid.AddRow($"{gate.Key}".EscapeMarkup(), string.Join(", ", gate.Select(result => $"{result.Address.Code}")).EscapeMarkup());
        screen.Write(grid);
    }
}
