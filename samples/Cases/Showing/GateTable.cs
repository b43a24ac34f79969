using Spectre.Console;

namespace Cases.Showing;

/// <summary>
/// A gate report: the blocking checks as a table with their reasons, the open warnings as a list, the rest by their
/// codes, and what the gate asks of earlier phases.
/// </summary>
internal static class GateTable
{
    private static readonly LocalizedText Caption = new("Port {gate}, {name}:", "Gate {gate}, {name}:");
    private static readonly LocalizedText CheckHead = new("Tjek", "Check");
    private static readonly LocalizedText OutcomeHead = new("Udfald", "Outcome");
    private static readonly LocalizedText WhyHead = new("Hvad der skal være på plads, og hvordan det står", "What must be in place, and how it stands");
    private static readonly LocalizedText Rests = new("(nr. {events})", "(no. {events})");
    private static readonly LocalizedText OpenWarnings = new("Advarsler, der ikke lukker porten:", "Warnings, which do not close the gate:");
    private static readonly LocalizedText MetWarnings = new("Opfyldte advarsler: {codes}.", "Warnings met: {codes}.");
    private static readonly LocalizedText NotApplicable = new("Ikke relevante her: {codes}.", "Not applicable here: {codes}.");

    internal static void Show(GateReport report, Screen screen)
    {
        var caption = Caption.With(("gate", $"{report.Gate.Id}"), ("name", report.Gate.Name));
        var own = report.Checks.Concat(report.CarriedChecks.Where(result => IsBreachOf(report.Gate.Phase, result)));
        var applicable = own.Where(result => result.Outcome != Outcome.NotApplicable).ToLookup(result => result.Check.Severity);
        screen.Gap();
        screen.Line($"[bold]{screen.Markup(caption)}[/] {Look.StatusOf(report, screen)}");
        screen.Write(Of(applicable[Severity.Blocking].OrderBy(result => !result.ClosesGate), screen));
        Warnings([.. applicable[Severity.Warning].Where(result => result.Outcome != Outcome.Met)], screen);
        Codes(MetWarnings, applicable[Severity.Warning].Where(result => result.Outcome == Outcome.Met), screen);
        Codes(NotApplicable, report.Checks.Where(result => result.Outcome == Outcome.NotApplicable), screen);
        CarriedTable.Show(report, screen);
        screen.Gap();
    }

    internal static void Show(CheckResult check, Screen screen)
    {
        screen.Write(Of([check], screen));
        screen.Gap();
    }

    internal static Table Of(IEnumerable<CheckResult> results, Screen screen)
    {
        var table = Look.Table(screen)
            .AddColumn(new TableColumn(screen.Markup(CheckHead)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(OutcomeHead)).NoWrap())
            .AddColumn(screen.Markup(WhyHead));
        table.ShowRowSeparators = !screen.IsPlain;
        foreach (var result in results)
        {
            var check = result.Check;
            table.AddRow(
                result.Carried is null ? $"{check.Code}" : $"{check.Code}\n[grey]{result.Address.Gate}[/]",
                $"{Look.OutcomeOf(result, screen)}\n[grey]{screen.Markup(check.Severity.Name)} · {screen.Markup(check.Basis.Name)}[/]",
                $"[bold]{screen.Markup(check.Text)}[/]\n{Reasons.Of(result, screen)}{RestsOn(result, screen)}");
        }

        return table;
    }

    /// <summary>A breach raised in the phase itself stands among the checks of the phase.</summary>
    internal static bool IsBreachOf(Phase phase, CheckResult result) =>
        result.Carried == CarriedBecause.BreachRaised && StandardDefinition.Current.Gate(result.Address.Gate).Phase == phase;

    /// <summary>Where the reason stands in the history.</summary>
    private static string RestsOn(CheckResult result, Screen screen) => result.Events.Count == 0
        ? ""
        : $" [grey]{screen.Markup(Rests.With(("events", TextValue.List(result.Events.Select(number => (TextValue)$"{number}")))))}[/]";

    private static void Warnings(IReadOnlyList<CheckResult> open, Screen screen)
    {
        if (open.Count == 0)
            return;
        screen.Line(screen.Markup(OpenWarnings));
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(2, 0, 2, 0) }).AddColumns(2);
        foreach (var result in open)
            grid.AddRow($"{result.Address.Code}".EscapeMarkup(), Look.OutcomeOf(result, screen), screen.Markup(result.Check.Text));
        screen.Write(grid);
    }

    private static void Codes(LocalizedText text, IEnumerable<CheckResult> results, Screen screen)
    {
        var codes = results.Select(result => (TextValue)$"{result.Address.Code}").ToArray();
        if (codes.Length > 0)
            screen.Line($"[grey]{screen.Markup(text.With(("codes", TextValue.List(codes))))}[/]");
    }
}
