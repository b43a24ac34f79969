using Fremfaerd.Model.Tests.Process.Forging;
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
        var (lines, sentences, checks, unknown) = (new SortedSet<string>(StringComparer.Ordinal), new SortedDictionary<string, string>(StringComparer.Ordinal), 0, 0);
        var approved = File.ReadAllLines(Repository.PathTo("tests", "Fremfaerd.Model.Tests", "Readiness", "Reasons.approved.txt")).ToHashSet(StringComparer.Ordinal);
        foreach (var (process, check) in Random().Concat(Written()))
        {
            var line = Line(process, check);
            checks++;
            foreach (var (what, sentence) in Sentences(check))
                sentences.TryAdd(what, sentence);
            unknown += lines.Add(line) && !approved.Contains(line) ? 1 : 0;
            // Three are enough to see that something is wrong; to accept the change, all are written.
            if (unknown >= 3 && Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") != "1")
                break;
        }

        output.WriteLine($"{checks} checks, {lines.Count} ways to stand");
        Approved.Matches(string.Join('\n', lines) + "\n", "Reasons");
        Approved.Matches(string.Join('\n', sentences.Select(one => $"{one.Key}: {one.Value}")) + "\n", "Reasons.Sentences");
    }

    /// <summary>The first example of each sentence, in Danish, with what it was filled in with.</summary>
    private static IEnumerable<(string What, string Sentence)> Sentences(CheckResult check) =>
    [
        .. check.Findings.Select(finding => ($"{check.Check.Requirement.GetType().Name} {finding.Code}{About(finding)}", finding.Text.Danish)),
        .. check.Remedies.Select(step => ($"→ {Named(step)} “{step.Text.Text.English}”", step.Text.Danish)),
        .. check.WayOut is { } way ? [("✗", way.Danish)] : (IEnumerable<(string, string)>)[],
    ];

    private static IEnumerable<(TechnologyProcess Process, CheckResult Check)> Random() =>
        from definition in Definitions
        from seed in Enumerable.Range(1, Courses)
        let course = RandomCourse.Of(seed, definition)
        from judged in Judged(course.Process, course.Gate)
        select judged;

    /// <summary>Courses written by hand, with every kind of event, as they stood on their way.</summary>
    private static IEnumerable<(TechnologyProcess Process, CheckResult Check)> Written() =>
        from source in Sources.All
        from count in Enumerable.Range(1, source.Events.Length)
        where count % 4 == 0 || count == source.Events.Length
        let process = source.After(count)
        from gate in process.Definition.Content.Gates
        where gate.Phase == process.Phase || count == source.Events.Length
        from judged in Judged(process, gate.Id)
        select judged;

    private static IEnumerable<(TechnologyProcess Process, CheckResult Check)> Judged(TechnologyProcess process, GateId gate) =>
        process.Assess(gate, process.History.Max(happened => happened.Stamp.RecordedAt).AddSeconds(1)).AllChecks.Select(check => (process, check));

    private static string Line(TechnologyProcess process, CheckResult check) =>
        $"{check.Check.Requirement.GetType().Name} {check.Outcome.Code}: {Each(check.Findings.Select(finding => $"{finding.Code}{About(finding)}"))}"
        + Part(" on ", Each(check.Events.Select(sequence => process.History[(int)sequence - 1].Type).Order(StringComparer.Ordinal)))
        + Part(" by ", Each(check.Parameters.Select(used => $"{used.Parameter}{(used.Value is null ? " unknown" : "")}")))
        + Part(" → ", Each(check.Remedies.Select(Named)))
        + Part(" ✗ ", check.WayOut?.Text.English.Split('.')[0] ?? "");

    private static string Named(NextStep step) => step switch
    {
        InvolveStep involve => $"{nameof(InvolveStep)} {involve.Level.Code}{Part(" with notice of ", $"{involve.Notice}")}{Part(" after ", $"{involve.After}")}",
        ViewsStep views => $"{nameof(ViewsStep)}{Part(" or ", $"{views.Instead?.Level.Code}")}",
        _ => step.GetType().Name,
    };

    private static string About(Finding finding) => finding.Aspect is { } aspect ? $" ({aspect.Code} {finding.Outcome?.Code})" : "";

    private static string Part(string before, string text) => text.Length > 0 ? $"{before}{text}" : "";

    /// <summary>What repeats is said once, so that the number of meetings or views makes no other line.</summary>
    private static string Each(IEnumerable<string> all) => string.Join(", ", all.Distinct());
}
