namespace Fremfaerd.Model.Tests.Process;

/// <summary>A course enrolled in development, and the decision that was taken long before, entered wrong.</summary>
public class A_decision_from_before_enrolment_that_is_corrected
{
    private static readonly TakenDecision Taken = Any.Decision() with { Phase = Phase.Decision };

    private readonly ProcessSession _course = Any.Course(Phase.Development);
    private readonly long _entry;

    public A_decision_from_before_enrolment_that_is_corrected() =>
        _entry = _course.RecordDecision(Taken, Moment.On(2026, 1, 15)).ThenAccepted().Events[0].Sequence;

    private static RecordDecision Right => new(Any.Decision(DecisionLevel.Area) with { Phase = Phase.Decision });

    [Fact]
    public void Keeps_its_moment_where_none_is_given() => _course.Correct(_entry, Right, "Det var områdechefen.").ThenAccepted();

    [Fact]
    public void Is_refused_a_moment_after_the_enrolment() =>
        _course.Correct(_entry, Right, "Det var senere.", Moment.At(Any.Start.AddSeconds(2))).ThenRefused("decision.before-enrolment");
}
