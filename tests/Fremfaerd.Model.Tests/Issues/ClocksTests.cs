namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Clocks that step back or differ once hid entries from a decision, or turned their order round.</summary>
public class Clocks_that_differ
{
    private static Stamp At(int minutes, Moment? happened = null) => Any.Stamp(happenedAt: happened, at: Any.Start.AddMinutes(minutes));

    private static TechnologyProcess After(TechnologyProcess process, ProcessCommand command, Stamp stamp) =>
        process.Decide(command, stamp).ThenAccepted().Process;

    [Fact]
    public void Do_not_hide_a_decision_reported_a_little_ahead_of_the_clock()
    {
        var course = Any.Course();
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        var process = After(course.Process, new RecordDecision(Any.Decision(changesWork: true)), At(10, Moment.At(Any.Start.AddMinutes(14))));

        process.Assess(Any.Start.AddMinutes(10))["G1"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Do_not_make_the_session_show_what_the_decider_would_not_enforce()
    {
        var clock = Any.Clock();
        var course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, clock);
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));
        clock.MoveTo(Any.Start.AddMinutes(10));
        course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)).ThenAccepted();
        clock.MoveTo(Any.Start.AddMinutes(1));

        course.IsOpen(StandardGates.ExitOf(Phase.Idea)).Should().BeFalse();
        course.Assess().IsOpen.Should().BeFalse();
        course.AdvanceTo(Phase.Decision).ThenRefused("gate.closed");
    }

    [Fact]
    public void Do_not_put_a_meeting_before_a_decision_that_was_recorded_earlier()
    {
        var process = Any.Course().Process;
        process = After(process, new RecordDecision(Any.Decision(changesWork: true)), At(10));
        process = After(process, new HoldInvolvement(Any.Involvement(Party.LocalMedCommittee)), At(9));

        process.Assess(Any.Start.AddMinutes(20))["G1"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Are_no_reason_to_fail_at_the_end_of_time()
    {
        var stamp = Any.Stamp(happenedAt: Moment.On(2026, 1, 1), at: DateTimeOffset.MaxValue);

        Any.Course().Process.Decide(new RecordDecision(Any.Decision()), stamp).ThenAccepted();
    }
}
