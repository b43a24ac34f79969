namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>What was confirmed for a gate, as it is told once the gate has been passed (X23, X38).</summary>
public class Evidence_confirmed_for_a_gate_that_was_passed
{
    private static readonly GateId Data = StandardGates.BeforeLiveData;

    /// <summary>An impact assessment that is to be renewed after a year.</summary>
    private static readonly ProcessDefinition Yearly = ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "yearly",
        Checks =
        [
            .. Any.Definition.Content.Checks.Select(check => check.Code == "F6-R2"
                ? check with { Requirement = ((EvidenceConfirmed)check.Requirement) with { ValidFor = CalendarPeriod.OfMonths(12) } }
                : check),
        ],
    });

    private readonly DateOnly _passed = new(2026, 3, 2);

    [Fact]
    public void Stays_as_old_as_it_was_then()
    {
        var course = Walk.To(Phase.Implementation, Any.Course(definition: InForce.Definition));
        course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        course.Clarify(StandardFacts.HasWebOrMobileUi, true).ThenAccepted();
        Walk.Open(course, StandardGates.GoLive);
        course.PassGate(StandardGates.GoLive).ThenAccepted();

        course.Process.Assess(StandardGates.GoLive, Any.Start.AddYears(3))["F7-R5"].Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(null, "confirmation.missing", WayOut.Late)]
    [InlineData(-1, "confirmation.given confirmation.dated", WayOut.None)]
    [InlineData(0, "confirmation.given confirmation.dated confirmation.same-day-as-passage", WayOut.SameDay)]
    [InlineData(1, "confirmation.given confirmation.dated confirmation.after-passage", WayOut.Late)]
    [InlineData(-366, "confirmation.given confirmation.dated confirmation.too-old", WayOut.Late)]
    internal void Is_told_with_its_day_the_passage_and_what_is_left(int? daysFromPassage, string codes, WayOut left)
    {
        var course = LiveData(Yearly);
        var passage = course.Process.Passages[^1].Sequence;
        if (daysFromPassage is { } days)
            course.Decide(new Confirm("F6-R2", "dok. 7", Data) { Dated = _passed.AddDays(days) }).ThenAccepted();

        var check = course.Assess(Data)["F6-R2"];
        string.Join(' ', check.Findings.Select(finding => finding.Code).Where(code => code.StartsWith("confirmation", StringComparison.Ordinal))).Should().Be(codes);
        check.Events.Contains(passage).Should().Be(left != WayOut.None, "only what was too late rests on the passage");
        check.Remedies.Should().BeEmpty();
        Left(check).Should().Be(left);
    }

    [Fact]
    public void Is_asked_for_again_where_it_grows_old_before_the_passage()
    {
        var course = Walk.To(Phase.Development, Any.Course(definition: Yearly));
        course.Clarify(StandardFacts.ProcessesPersonalData, true).ThenAccepted();
        course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        course.Decide(new Confirm("F6-R2", "dok. 7", Data) { Dated = new(2025, 3, 1) }).ThenAccepted();

        var check = course.Assess(Data)["F6-R2"];
        check.Findings.Single(finding => finding.Code == "confirmation.too-old").Text.Danish.Should().Contain("1. marts 2025").And.Contain("12 måneder");
        check.Remedies.Should().ContainSingle().Which.Should().BeOfType<ConfirmStep>();
        check.WayOut.Should().BeNull();
    }

    internal enum WayOut
    {
        None = 1,
        SameDay,
        Late,
    }

    private static WayOut Left(CheckResult check) => check.WayOut?.English switch
    {
        null => WayOut.None,
        var words when words.Contains("same d", StringComparison.Ordinal) => WayOut.SameDay,
        _ => WayOut.Late,
    };

    private static ProcessSession LiveData(ProcessDefinition definition)
    {
        var course = Walk.To(Phase.Development, Any.Course(definition: definition));
        course.Clarify(StandardFacts.ProcessesPersonalData, false).ThenAccepted();
        Walk.Open(course, Data);
        course.PassGate(Data).ThenAccepted();
        course.Clarify(StandardFacts.ProcessesPersonalData, true).ThenAccepted();
        course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        return ProcessSession.Resume(course.Process, Any.Manager, new ManualTime(Any.Start.AddDays(2)));
    }
}
