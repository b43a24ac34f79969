namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Decisions once counted by the order of recording, at any level, and without what they rest on.</summary>
public class Decisions_on_record
{
    private readonly ProcessSession _course = Any.Course(Phase.Decision);

    [Fact]
    public void To_go_ahead_do_not_override_a_newer_one_to_stop_because_they_were_registered_late()
    {
        _course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop), Moment.On(2026, 2, 20)).ThenAccepted();
        _course.RecordDecision(Any.Decision(), Moment.On(2026, 2, 5)).ThenAccepted();

        _course.Assess()["G2"].Findings.Single().Code.Should().Be("decision.stop");
    }

    [Fact]
    public void Must_have_the_level_that_is_clarified()
    {
        _course.Clarify(StandardFacts.DecisionLevel, FactValue.Of("political")).ThenAccepted();

        _course.RecordDecision(Any.Decision()).ThenRefused("decision.level-differs");
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        _course.RecordDecision(Any.Decision()).ThenAccepted();
    }

    [Fact]
    public void Are_refused_without_what_they_rest_on() =>
        _course.RecordDecision(new(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "lederen", "Ja.", false, " ")).ThenRefused("text.empty");

    [Fact]
    public void Of_an_earlier_phase_are_no_decisions_of_this_one()
    {
        var course = Walk.To(Phase.Design);
        course.RecordDecision(Any.Decision() with { Phase = Phase.Decision }, Moment.On(2026, 3, 1)).ThenAccepted();

        course.Assess()["G2"].Outcome.Should().Be(Outcome.Unmet);
        course.Process.EvidenceAt(Any.Start.AddDays(1)).Decisions.Last().Value.Phase.Should().Be(Phase.Decision);
    }

    [Fact]
    public void Of_today_cannot_be_hidden_in_a_phase_that_was_left()
    {
        var course = Walk.To(Phase.Design);

        course.RecordDecision(Any.Decision() with { Phase = Phase.Decision }).ThenRefused("decision.phase-left");
    }

    [Fact]
    public void Are_refused_for_a_phase_the_course_has_not_been_in()
    {
        _course.RecordDecision(Any.Decision() with { Phase = Phase.Design }).ThenRefused("decision.phase-not-entered");
        _course.RecordDecision(Any.Decision() with { Phase = Phase.Idea }).ThenRefused("decision.before-enrolment");
    }

    [Fact]
    public void That_change_work_say_that_work_is_affected()
    {
        _course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();

        _course.Process.EvidenceAt(Any.Start.AddDays(1)).ValueOf(StandardFacts.AffectsWorkingConditions).Should().Be(FactValue.Yes);
        _course.Assess()["F2-R1"].Events.Should().Equal(2);
    }

    [Fact]
    public void To_stop_need_no_hearing_even_if_they_would_change_work()
    {
        _course.RecordDecision(Any.Decision(changesWork: true, outcome: DecisionOutcome.Stop)).ThenAccepted();

        _course.Assess()["G1"].Outcome.Should().Be(Outcome.NotApplicable);
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
    }
}
