using Spectre.Console;

namespace Cases.Showing;

/// <summary>The gates passed, each with its proof: how the checks stood when it was passed.</summary>
internal static class PassageTable
{
    private static readonly LocalizedText Number = new("Nr.", "No.");
    private static readonly LocalizedText Gate = new("Port", "Gate");
    private static readonly LocalizedText When = new("Passeret", "Passed");
    private static readonly LocalizedText Who = new("Af", "By");
    private static readonly LocalizedText Proof = new("Sådan stod tjekkene", "How the checks stood");
    private static readonly LocalizedText Count = new("{count} {outcome}", "{count} {outcome}");

    internal static void Show(TechnologyProcess course, Screen screen)
    {
        var table = Look.Table(screen)
            .AddColumn(new TableColumn(screen.Markup(Number)).RightAligned().NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Gate)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(When)).NoWrap())
            .AddColumn(new TableColumn(screen.Markup(Who)).NoWrap())
            .AddColumn(screen.Markup(Proof));
        foreach (var passed in course.Passages)
        {
            table.AddRow(
                $"{passed.Sequence}",
                $"{passed.Value.Gate}".EscapeMarkup(),
                HistoryTable.Day(passed.Stamp.RecordedAt),
                screen.Markup(HistoryTable.RoleName(passed.Stamp.By.Role, course.Definition)),
                string.Join(", ", passed.Value.Checks.Where(check => check.Check.Gate == passed.Value.Gate).GroupBy(check => check.Outcome).OrderBy(IsOpen).ThenBy(checks => checks.Key).Select(checks => ProofOf(checks, screen))));
        }

        screen.Write(table);
    }

    private static bool IsOpen(IGrouping<Outcome, CheckOutcome> checks) => checks.Key is Outcome.Unmet or Outcome.Indeterminate;

    /// <summary>A count; where something was open although the gate let through, also which checks it was.</summary>
    private static string ProofOf(IGrouping<Outcome, CheckOutcome> checks, Screen screen)
    {
        var count = screen.Markup(Count.With(("count", checks.Count()), ("outcome", checks.Key.Name)));
        return IsOpen(checks) ? $"{count}: {string.Join(", ", checks.Select(check => check.Check.Code))}" : count;
    }
}
