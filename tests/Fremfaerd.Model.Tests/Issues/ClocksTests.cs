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

    [Fact]
    public void Are_no_reason_to_fail_on_the_first_day_of_all()
    {
        var (agreed, ended) = (Moment.At(new(1, 1, 1, 2, 0, 0, TimeSpan.Zero)), Moment.At(new(1, 1, 1, 3, 0, 0, TimeSpan.Zero)));
        var guideline = new GivenGuideline(
            new(1, Any.Stamp(happenedAt: agreed), new Guideline("g", GuidelineKind.Optional, "Emne", new(CommitteeKind.LocalCommittee), "Sag 1")),
            new(2, Any.Stamp(happenedAt: ended), "Udløbet"));

        guideline.LastDay.Should().Be(new DateOnly(1, 4, 1));
        guideline.StandsAt(Any.Start).Should().BeFalse();
        FluentActions.Invoking(() => Any.Course().Process.Decide(new AdvanceTo(Phase.Decision), Any.Stamp(at: new(1, 1, 1, 0, 0, 1, TimeSpan.Zero)))).Should().NotThrow();
    }

    /// <summary>What is cut away must not leave nothing: it was looked at before it was cut.</summary>
    [Fact]
    public void Never_give_a_moment_that_is_none_once_it_is_cut_to_microseconds()
    {
        var early = new DateTimeOffset(5, TimeSpan.Zero);

        FluentActions.Invoking(() => Moment.At(early)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Any.Stamp(at: early)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Any.Course().Process.AsOf(early)).Should().Throw<ArgumentException>();
    }
}
