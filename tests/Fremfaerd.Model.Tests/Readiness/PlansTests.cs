using Xunit.Abstractions;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// What a report says opens the gate, step by step and in order: the plans of courses in random states, a line each. That a plan is
/// enough and nothing in it too much is proved elsewhere; here one reads what is asked first, and what waits for it.
/// </summary>
public class The_plan_of_a_report(ITestOutputHelper output)
{
    private const int Longest = 1_200;

    private static readonly (string Name, ProcessDefinition Definition, int Courses)[] Definitions =
    [
        ("standard", Any.Definition, 60),
        ("invented values", InForce.Definition, 60),
        ("strict", RandomCourse.Strict, 60),
        ("notice", RandomCourse.Noticed, 60),
        ("woven", RandomCourse.Woven, 150),
    ];

    [Fact]
    public void Reads_as_approved()
    {
        string[] lines =
        [
            .. from one in Definitions
               from seed in Enumerable.Range(1, one.Courses)
               let plan = Plan(seed, one.Definition)
               where plan.Length <= Longest && !plan.StartsWith('✗') && plan.Contains(';')
               select $"{one.Name} {seed}: {plan}",
        ];
        output.WriteLine($"{lines.Length} plans");
        Approved.Matches(string.Join('\n', lines) + "\n", "Plans");
    }

    private static string Plan(int seed, ProcessDefinition definition)
    {
        var (process, gate) = RandomCourse.Of(seed, definition);
        var report = process.Assess(gate, process.History[^1].Stamp.RecordedAt.AddSeconds(1));
        return Words(report.NextSteps, report.NoWayForward);
    }

    private static string Words(IEnumerable<NextStep> steps, IEnumerable<WayOut> waysOut) =>
        string.Join("; ", steps.Select(Words).Concat(waysOut.Select(way => $"✗ {way.Check.Code}")));

    private static string Words(NextStep step) => step switch
    {
        ClarifyStep clarify => $"{step.Target}{Branches(clarify.Follows)}",
        DecideStep { FirstIfItChangesWork.Count: > 0 } decide => $"decide (if it changes work first: {Words(decide.FirstIfItChangesWork, [])})",
        AnswerStep { OnlyIfNeeded: true } => $"{step.Target} if stale",
        PassGateStep { OnlyIfNeeded: true } => $"{step.Target} if needed",
        InvolveStep involve => $"involve {involve.Forum.Name.English} {string.Join(' ', involve.Covers.Select(check => $"{check}").Prepend(involve.Level.Code))}{About(involve.Phase)}",
        ViewsStep views => $"views of {views.Forum.Name.English}{About(views.Phase)}",
        _ => step.Target,
    };

    private static string About(Phase? earlier) => earlier is { } phase ? $" ({phase.Code})" : "";

    private static string Branches(IReadOnlyList<StepBranch> branches) => branches.All(branch => branch.Steps.Count + branch.WaysOut.Count == 0)
        ? ""
        : $" ({string.Join(" | ", branches.Select(branch => $"{branch.Answer}: {Words(branch.Steps, branch.WaysOut)}"))})";
}
