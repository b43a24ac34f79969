using Spectre.Console;

namespace Cases.Showing;

/// <summary>
/// A gate report as a table: what is not met and what blocks stands with its reason; warnings that are met and
/// checks that do not apply are named below.
/// </summary>
internal static class GateTable
{
    private static readonly LocalizedText Caption = new("Port {gate}, {name}:", "Gate {gate}, {name}:");
    private static readonly LocalizedText Check = new("Tjek", "Check");
    private static readonly LocalizedText Outcome = new("Udfald", "Outcome");
    private static readonly LocalizedText Why = new("Hvad der skal være på plads, og hvordan det står", "What must be in place, and how it stands");
    private static readonly LocalizedText MetWarnings = new("Opfyldte advarsler: {codes}.", "Warnings met: {codes}.");
    private static readonly LocalizedText NotApplicable = new("Ikke relevante her: {codes}.", "Not applicable here: {codes}.");

    internal static void Show(GateReport report, Screen screen)
    {
        var caption = Caption.With(("gate", $"{report.Gate.Id}"), ("name", report.Gate.Name));
        screen.Line();
        screen.Line($"[bold]{screen.Markup(caption)}[/] {Look.Status(report.Status, screen)}");
        screen.Write(Of(report.Checks.Where(IsShown).OrderBy(check => !check.ClosesGate), screen));
        Name(MetWarnings, report.Checks.Where(check => !IsShown(check) && check.Outcome == Fremfaerd.Model.Readiness.Outcome.Met), screen);
        Name(NotApplicable, report.Checks.Where(check => check.Outcome == Fremfaerd.Model.Readiness.Outcome.NotApplicable), screen);
        screen.Line();
    }

    internal static void Show(CheckResult check, Screen screen)
    {
        screen.Write(Of([check], screen));
        screen.Line();
    }

    private static bool IsShown(CheckResult result) => result.Outcome switch
    {
        Fremfaerd.Model.Readiness.Outcome.NotApplicable => false,
        Fremfaerd.Model.Readiness.Outcome.Met => result.Check.Severity == Severity.Blocking,
        _ => true,
    };

    private static Table Of(IEnumerable<CheckResult> results, Screen screen)
    {
        var table = Look.Table(screen)
            .AddColumn(new TableColumn(screen.Markup(Check)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Outcome)).NoWrap())
            .AddColumn(screen.Markup(Why));
        foreach (var result in results)
        {
            var check = result.Check;
            table.AddRow(
                $"{check.Code}".EscapeMarkup(),
                $"{Look.Outcome(result, screen)}\n[grey]{screen.Markup(check.Severity.Name)} · {screen.Markup(check.Basis.Name)}[/]",
                $"{screen.Markup(check.Text)}\n[grey]{result.Explain(screen.Language).EscapeMarkup()}[/]");
        }

        return table;
    }

    private static void Name(LocalizedText text, IEnumerable<CheckResult> results, Screen screen)
    {
        var codes = results.Select(result => (TextValue)$"{result.Address.Code}").ToArray();
        if (codes.Length > 0)
            screen.Line($"[grey]{screen.Markup(text.With(("codes", TextValue.List(codes))))}[/]");
    }
}
