using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// What a check is said to rest on: over many courses, every outcome with the codes of its findings, the events and parameters
/// behind them, and what mends it. A reason that is no longer given, or given where it was not, is a line of the diff.
/// </summary>
public class The_reasons_of_a_check(ITestOutputHelper output)
{
    private const int Courses = 80;

    private static readonly ProcessDefinition[] Definitions = [Any.Definition, InForce.Definition, RandomCourse.Strict, RandomCourse.Noticed, RandomCourse.Woven];

    [Fact]
    public void Read_as_approved()
    {
        var (lines, checks) = (new SortedSet<string>(StringComparer.Ordinal), 0);
        foreach (var definition in Definitions)
        {
            for (var seed = 1; seed <= Courses; seed++)
            {
                foreach (var (process, check) in Judged(seed, definition))
                {
                    lines.Add(Line(process, check));
                    checks++;
                }
            }
        }

        output.WriteLine($"{checks} checks of {Definitions.Length * Courses} courses, {lines.Count} ways to stand");
        Approved.Matches(string.Join('\n', lines) + "\n", "Reasons");
    }

    private static IEnumerable<(TechnologyProcess Process, CheckResult Check)> Judged(int seed, ProcessDefinition definition)
    {
        var (process, gate) = RandomCourse.Of(seed, definition);
        var report = process.Assess(gate, process.History[^1].Stamp.RecordedAt.AddSeconds(1));
        return report.AllChecks.Select(check => (process, check));
    }

    private static string Line(TechnologyProcess process, CheckResult check) =>
        $"{check.Check.Requirement.GetType().Name} {check.Outcome.Code}: {Each(check.Findings.Select(finding => $"{finding.Code}{About(finding)}"))}"
        + Part(" on ", Each(check.Events.Select(sequence => process.History[(int)sequence - 1].Type).Order(StringComparer.Ordinal)))
        + Part(" by ", Each(check.Parameters.Select(used => $"{used.Parameter}{(used.Value is null ? " unknown" : "")}")))
        + Part(" → ", Each(check.Remedies.Select(step => step.GetType().Name)))
        + Part(" ✗ ", check.WayOut?.Text.English.Split('.')[0] ?? "");

    private static string About(Finding finding) => finding.Aspect is { } aspect ? $" ({aspect.Code} {finding.Outcome?.Code})" : "";

    private static string Part(string before, string text) => text.Length > 0 ? $"{before}{text}" : "";

    /// <summary>What repeats is said once, so that the number of meetings or views makes no other line.</summary>
    private static string Each(IEnumerable<string> all) => string.Join(", ", all.Distinct());
}
