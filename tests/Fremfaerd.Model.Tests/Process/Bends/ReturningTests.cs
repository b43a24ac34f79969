namespace Fremfaerd.Model.Tests.Process.Bends;

public class Returning_to_an_earlier_phase
{
    private readonly ProcessSession _course = Walk.To(Phase.Specification);

    private void Return(Phase phase = Phase.Decision) => _course.ReturnTo(phase, "Afprøvningen viste et andet behov.").ThenAccepted();

    [Fact]
    public void Needs_a_reason_and_an_earlier_phase()
    {
        _course.ReturnTo(Phase.Decision, "").ThenRefused("text.empty");
        _course.ReturnTo(Phase.Specification, "Fejl.").ThenRefused("move.not-earlier");
        _course.ReturnTo(Phase.Implementation, "Fejl.").ThenRefused("move.not-earlier");
    }

    [Fact]
    public void Makes_a_new_visit_and_voids_the_passages_from_there_on()
    {
        Return();

        _course.Process.Phase.Should().Be(Phase.Decision);
        _course.Process.VisitsOf(Phase.Decision).Should().Be(2);
        _course.Assess(StandardGates.ExitOf(Phase.Idea)).Standing.Should().Be(GateStanding.Passed);
        _course.Assess(StandardGates.ExitOf(Phase.Decision)).Standing.Should().Be(GateStanding.Current);
        _course.Assess(StandardGates.ExitOf(Phase.Design)).Standing.Should().Be(GateStanding.Ahead);
        _course.Assess(StandardGates.ExitOf(Phase.Design)).Visit.Should().Be(2);
        _course.Process.Passages.Should().HaveCount(3, "nothing recorded is lost");
    }

    [Fact]
    public void Takes_neither_confirmations_nor_decisions_of_the_old_visit_along()
    {
        Return();

        var closing = _course.Assess().Checks.Where(check => check.ClosesGate).Select(check => $"{check.Address.Code}");
        closing.Should().Equal("G2", "F2-R8");
        _course.Process.EvidenceAt(Any.Start.AddDays(9)).Decisions.Where(decision => decision.Value.WithdrawnBy is not null)
            .Select(decision => decision.Value.Phase).Should().Equal(Phase.Decision, Phase.Design);
    }

    [Fact]
    public void Has_the_later_phases_passed_anew_too()
    {
        Return();
        Walk.Open(_course, StandardGates.ExitOf(Phase.Decision));
        _course.AdvanceTo(Phase.Design).ThenAccepted();

        _course.Process.VisitsOf(Phase.Design).Should().Be(2);
        _course.AdvanceTo(Phase.Specification).ThenRefused("gate.closed");
        Walk.Open(_course, StandardGates.ExitOf(Phase.Design));
        _course.AdvanceTo(Phase.Specification).ThenAccepted();
        _course.Process.Passages[^1].Value.Visit.Should().Be(2);
    }

    [Fact]
    public void Takes_back_that_a_withdrawn_decision_changed_work()
    {
        var course = Any.Course();
        Walk.To(Phase.Decision, course);
        course.RecordDecision(Any.Decision(changesWork: true)).ThenRefused("decision.contradicts-fact");
    }

    [Fact]
    public void Reaches_phases_before_enrolment()
    {
        var course = Any.Course(Phase.Design);
        course.ReturnTo(Phase.Idea, "Formålet er uklart.").ThenAccepted();

        course.Process.Phase.Should().Be(Phase.Idea);
        course.Assess(StandardGates.ExitOf(Phase.Decision)).Standing.Should().Be(GateStanding.Ahead, "the course will come to it");
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));
        course.AdvanceTo(Phase.Decision).ThenAccepted();
        course.Assess().Standing.Should().Be(GateStanding.Current);
    }
}
