namespace Fremfaerd.Model.Tests.Definitions;

public class The_table_of_requirements
{
    [Fact]
    public void Reads_as_approved() => Approved.Matches(
        Table(StandardDefinition.Current.Content.Checks.Select(Row)), "RequirementTable");

    private static string[] Row(ReadinessCheck check) =>
    [
        $"{check.Code}", check.Severity.Code, check.Basis.Code, $"{check.AppliesWhen}{From(check)}", check.Requirement.Canonical, check.Evidence.Code, check.HoldsOnwards ? "at every later gate too" : "",
    ];

    private static string From(ReadinessCheck check) => check.AppliesFrom is { } date ? $" FROM {date}" : "";

    private static string Table(IEnumerable<string[]> rows)
    {
        string[][] all = [["check", "severity", "basis", "applies when", "requirement", "evidence", "judged"], .. rows];
        var widths = all[0].Select((_, column) => all.Max(row => row[column].Length)).ToArray();
        return string.Concat(all.Select(row =>
            string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd() + "\n"));
    }
}
