namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>Checks that rest on the same evidence still part where the rules part them.</summary>
public class Checks_that_share_evidence
{
    public static TheoryData<Phase> Phases => new(Enum.GetValues<Phase>());

    [Theory]
    [MemberData(nameof(Phases))]
    public void A_decision_to_stop_leaves_only_the_outcome_of_the_phase_unmet(Phase phase)
    {
        var (world, gate) = WorldOf(phase);
        var course = world.CourseWith(world.Everything);

        course.RecordDecision(Any.Decision(changesWork: true, outcome: DecisionOutcome.Stop)).ThenAccepted();

        course.Assess(gate).Checks.Where(check => check.Outcome != Outcome.Met).Select(check => check.Address.Code).Should().Equal("G2");
        world.Pass(course).ThenRefused("gate.closed");
    }

    [Fact]
    public void A_decision_that_changes_no_work_needs_a_hearing_in_the_decision_phase_only_for_its_own_check()
    {
        var (world, gate) = WorldOf(Phase.Decision);
        var hearing = new Meeting(CommitteeKind.LocalCommittee, InvolvementLevel.Medindflydelse);
        var course = world.CourseWith(world.AllBut(hearing).Where(piece => piece is not Decided));

        course.RecordDecision(Any.Decision(changesWork: false)).ThenAccepted();

        var report = course.Assess(gate);
        report["G1"].Outcome.Should().Be(Outcome.NotApplicable);
        report.Checks.Where(check => check.ClosesGate).Select(check => check.Address.Code).Should().Equal("F2-R2");
    }

    [Theory]
    [MemberData(nameof(Phases))]
    public void A_hearing_after_the_decision_heals_nothing(Phase phase)
    {
        var (world, gate) = WorldOf(phase);
        var hearing = new Meeting(CommitteeKind.LocalCommittee, InvolvementLevel.Medindflydelse);
        var course = world.CourseWith(world.AllBut(hearing));

        hearing.Give(course).ThenAccepted();

        course.Assess(gate)["G1"].Outcome.Should().Be(Outcome.Unmet);
        course.Assess(gate)["G1"].Findings.Should().Contain(finding => finding.Code == "hearing.after-decision");
    }

    private static (GateWorld World, GateId Gate) WorldOf(Phase phase) =>
        (GateWorld.Every.First(world => world.Addresses[0].Gate == StandardGates.ExitOf(phase)), StandardGates.ExitOf(phase));
}
