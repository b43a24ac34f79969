using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A report as people read it, from the first line to the last: of many courses the shortest text that shows each thing a report can hold.</summary>
public class The_whole_text_of_a_report
{
    private static readonly ProcessDefinition[] Definitions = [Any.Definition, RandomCourse.Strict, RandomCourse.Woven];

    private static readonly (string What, Func<GateReport, bool> IsIn)[] Things =
    [
        ("an inner gate that is missing", report => report.InnerGatesMissing.Count > 0),
        ("an answer that is stale", report => report.Questions.Any(line => line.Status == QuestionStatus.Stale)),
        ("a check that was declared", report => report.AllChecks.Any(check => check.IsDeclared)),
        ("a check that was waived", report => report.AllChecks.Any(check => check.Outcome == Outcome.Waived)),
        ("nothing that opens it", report => report.NoWayForward.Count > 0),
        ("what opens it once the phase is reached", report => report.Standing == GateStanding.Ahead && report.NextSteps.Count > 0),
        ("a gate that was passed", report => report.Standing == GateStanding.Passed),
        ("an answer after which nothing is left, and one after which something is", report => Branches(report.NextSteps).Select(IsEmpty).Distinct().Count() == 2),
        ("an answer that leaves no way forward", report => Branches(report.NextSteps).Any(branch => branch.WaysOut.Count > 0)),
        ("a question that hangs on another", report => Branches(report.NextSteps).Any(branch => Branches(branch.Steps).Any(inner => !IsEmpty(inner)))),
        ("what comes first if the decision changes work", report => report.NextSteps.Any(step => step is DecideStep { FirstIfItChangesWork.Count: > 0 })),
    ];

    [Fact]
    public void Reads_as_approved()
    {
        var reports = Random().Concat(Written()).ToArray();
        var texts = Things.Select((thing, place) => (thing.What, Text: reports.Where(thing.IsIn)
            .Select(report => report.Explain(place % 2 == 0 ? Language.Danish : Language.English)).MinBy(text => text.Length)!));

        Approved.Matches(string.Join('\n', texts.Select(one => $"=== {one.What}\n{one.Text}")), "ReportTexts");
    }

    private static IEnumerable<GateReport> Random() =>
        from definition in Definitions
        from seed in Enumerable.Range(1, 40)
        let course = RandomCourse.Of(seed, definition)
        select course.Process.Assess(course.Gate, Now(course.Process));

    private static IEnumerable<GateReport> Written() =>
        from source in Sources.All
        let process = source.After(source.Events.Length)
        from gate in process.Definition.Content.Gates
        select process.Assess(gate.Id, Now(process));

    private static DateTimeOffset Now(TechnologyProcess process) => process.History.Max(happened => happened.Stamp.RecordedAt).AddSeconds(1);

    private static IEnumerable<StepBranch> Branches(IEnumerable<NextStep> steps) => steps.OfType<ClarifyStep>().SelectMany(step => step.Follows);

    private static bool IsEmpty(StepBranch branch) => branch.Steps.Count + branch.WaysOut.Count == 0;
}
