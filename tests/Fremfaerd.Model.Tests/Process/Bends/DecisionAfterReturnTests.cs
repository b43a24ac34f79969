namespace Fremfaerd.Model.Tests.Process.Bends;

/// <summary>Where a decision belongs once the course has returned: to a phase it has been in, and to the visit in which it was taken.</summary>
public class A_decision_around_a_return
{
    private static readonly DateTimeOffset InDesign = Any.Start.AddDays(10);

    private readonly ManualTime _time = Any.Clock();
    private readonly ProcessSession _course;
    private readonly long _decided;

    /// <summary>The decision phase was left on the first day, and returned to after ten.</summary>
    public A_decision_around_a_return()
    {
        _course = Walk.To(Phase.Design, ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, _time, "Plejecenter Nord", "proces-1"));
        _decided = _course.Process.History.OfType<DecisionRecorded>().Last().Sequence;
        _time.MoveTo(InDesign);
        _course.ReturnTo(Phase.Decision, "Grundlaget var forkert.").ThenAccepted();
    }

    [Fact]
    public void Of_the_first_visit_cannot_be_corrected_to_a_moment_after_that() =>
        Correct(Moment.At(InDesign.AddSeconds(-10))).ThenRefused("correction.phase-left");

    [Fact]
    public void Of_the_first_visit_can_be_corrected_to_another_moment_in_it() =>
        Correct(Moment.At(Any.Start)).ThenAccepted();

    [Fact]
    public void Of_the_second_visit_cannot_lie_before_it() =>
        _course.RecordDecision(Any.Decision(), Moment.At(Any.Start.AddDays(5))).ThenRefused("decision.before-visit");

    [Fact]
    public void Of_the_second_visit_is_corrected_without_a_moment_or_with_one_in_it()
    {
        var again = _course.RecordDecision(Any.Decision()).ThenAccepted().Events[0].Sequence;
        var right = new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop));

        _course.Correct(again, right, "Slåfejl.", Moment.At(Any.Start.AddDays(5))).ThenRefused("decision.before-visit");
        _course.Correct(again, right, "Slåfejl.").ThenAccepted();
    }

    [Fact]
    public void Cannot_belong_to_a_phase_ahead_though_the_course_has_been_there() =>
        _course.RecordDecision(Any.Decision() with { Phase = Phase.Design }).ThenRefused("decision.phase-not-entered");

    [Fact]
    public void Can_belong_to_an_earlier_phase_and_lie_before_the_return() =>
        _course.RecordDecision(Any.Decision() with { Phase = Phase.Idea }, Moment.On(2026, 2, 4)).ThenAccepted();

    [Fact]
    public void Of_an_earlier_phase_need_not_have_the_level_clarified_now()
    {
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Political).ThenAccepted();

        _course.RecordDecision(Any.Decision()).ThenRefused("decision.level-differs");
        _course.RecordDecision(Any.Decision() with { Phase = Phase.Idea }, Moment.On(2026, 2, 4)).ThenAccepted();
    }

    [Fact]
    public void Counts_as_taken_when_recorded_though_the_clock_stepped_back_before_the_return()
    {
        _time.MoveTo(InDesign.AddMinutes(-1));

        var again = _course.RecordDecision(Any.Decision()).ThenAccepted().Events[0].Sequence;
        _course.Correct(again, new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)), "Slåfejl.").ThenAccepted();
    }

    [Fact]
    public void Stays_withdrawn_where_it_is_corrected_to_another_phase()
    {
        var back = _course.Process.Sequence;
        _course.Correct(_decided, new RecordDecision(Any.Decision() with { Phase = Phase.Idea }), "Forkert fase.", Moment.On(2026, 2, 4)).ThenAccepted();

        var standing = _course.Process.EvidenceAt(InDesign.AddDays(1)).Decisions.Single(decision => decision.Corrects?.Sequence == _decided).Value;
        (standing.Phase, standing.WithdrawnBy).Should().Be((Phase.Idea, back));
    }

    private Reply Correct(Moment to) => _course.Correct(_decided, new RecordDecision(Any.Decision()), "Forkert tidspunkt.", to);
}

public class A_decision_of_a_phase_not_entered_or_left
{
    private readonly ManualTime _time = Any.Clock();
    private readonly ProcessSession _course;

    public A_decision_of_a_phase_not_entered_or_left() =>
        _course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, _time, "Plejecenter Nord", "proces-1");

    [Fact]
    public void Is_refused_where_the_phase_was_skipped()
    {
        _course.Skip(Phase.Decision, SkipGround.Because("Det er besluttet i et andet forløb.")).ThenRefused("skip.not-allowed");
        _course.Skip(Phase.Design, SkipGround.Because("Den er tegnet i et andet forløb.")).ThenAccepted();
        Walk.To(Phase.Decision, _course);
        Walk.Open(_course, StandardGates.ExitOf(Phase.Decision));
        _course.AdvanceTo(Phase.Specification).ThenAccepted();

        _course.RecordDecision(Any.Decision() with { Phase = Phase.Design }).ThenRefused("decision.phase-not-entered");
    }

    /// <summary>What counts is when its own phase was left, not when the next one was.</summary>
    [Fact]
    public void Is_refused_where_its_phase_was_left_before()
    {
        Walk.To(Phase.Decision, _course);
        _time.MoveTo(Any.Start.AddDays(10));
        Walk.To(Phase.Design, _course);

        _course.RecordDecision(Any.Decision() with { Phase = Phase.Idea }, Moment.At(Any.Start.AddDays(5))).ThenRefused("decision.phase-left");
    }
}
