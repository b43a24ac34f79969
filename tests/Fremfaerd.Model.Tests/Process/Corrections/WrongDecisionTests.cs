namespace Fremfaerd.Model.Tests.Process;

public class A_decision_entered_wrongly
{
    private static readonly Moment Fourth = Moment.On(2026, 2, 4);

    private readonly ProcessSession _course = Any.Course(Phase.Decision);

    [Fact]
    public void Counts_as_corrected()
    {
        _course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop), Fourth).ThenAccepted();
        _course.Assess()["G2"].Outcome.Should().Be(Outcome.Unmet);
        _course.Correct(2, new RecordDecision(Any.Decision()), "Der blev besluttet at gå videre", Moment.On(2026, 2, 5)).ThenAccepted();

        _course.Assess()["G2"].Outcome.Should().Be(Outcome.Met);
        _course.Assess()["G2"].Explain(Language.Danish).Should().Be(
            "centerlederen besluttede 5. februar 2026 (rettet fra 4. februar 2026): Der arbejdes videre. (gå videre).");
        _course.Assess()["G2"].Events.Should().Equal(2, 3);
    }

    [Fact]
    public void Is_gone_when_it_was_never_taken()
    {
        _course.RecordDecision(Any.Decision(changesWork: true), Fourth).ThenAccepted();
        _course.Correct(2, null, "Der blev ikke besluttet noget").ThenAccepted();

        _course.Assess()["G2"].Findings.Single().Code.Should().Be("decision.missing");
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
    }

    [Fact]
    public void Keeps_its_phase_and_visit_when_the_course_has_gone_on()
    {
        var course = Walk.To(Phase.Design);
        var decided = course.Process.History.OfType<DecisionRecorded>().Last();
        course.Correct(decided.Sequence, new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)), "Der blev besluttet at stoppe").ThenAccepted();

        var standing = course.Process.EvidenceAt(Any.Start.AddDays(1)).Decisions.Last().Value;
        (standing.Phase, standing.Visit, standing.Decision.Outcome).Should().Be((Phase.Decision, 1, DecisionOutcome.Stop));
        course.Process.Phase.Should().Be(Phase.Design);
    }

    [Fact]
    public void Cannot_be_corrected_to_a_moment_after_its_phase_was_left()
    {
        var course = Walk.To(Phase.Design);
        var decided = course.Process.History.OfType<DecisionRecorded>().Last();
        var later = Any.Start.AddDays(3);

        course.Process.Decide(new Correct(decided.Sequence, new RecordDecision(Any.Decision()), "Forkert dato"), Any.Stamp(happenedAt: Moment.At(later), at: later))
            .ThenRefused("correction.phase-left");
    }

    [Fact]
    public void Belongs_to_another_phase_when_it_is_corrected_to_that()
    {
        var course = Walk.To(Phase.Decision);
        course.RecordDecision(Any.Decision() with { Phase = Phase.Idea }, Moment.On(2026, 2, 4)).ThenAccepted();
        course.Correct(course.Process.Sequence, new RecordDecision(Any.Decision() with { Phase = Phase.Decision }), "Den hører til her").ThenAccepted();

        course.Process.EvidenceAt(Any.Start.AddDays(1)).Decisions.Last().Value.Phase.Should().Be(Phase.Decision);
        course.Correct(course.Process.Sequence, new RecordDecision(Any.Decision() with { Phase = Phase.Design }), "Eller der").ThenRefused("decision.phase-not-entered");
    }

    [Fact]
    public void Stays_withdrawn_by_the_return_that_withdrew_it()
    {
        var course = Walk.To(Phase.Design);
        var decided = course.Process.History.OfType<DecisionRecorded>().Last();
        course.ReturnTo(Phase.Decision, "Nye oplysninger").ThenAccepted();
        var back = course.Process.Sequence;
        course.Correct(decided.Sequence, new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)), "Slåfejl").ThenAccepted();

        course.Process.EvidenceAt(Any.Start.AddDays(1)).Decisions.Last().Value.WithdrawnBy.Should().Be(back);
        course.Assess()["G2"].Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Keeps_the_level_it_was_taken_at_though_another_is_clarified_since()
    {
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        _course.RecordDecision(Any.Decision(), Fourth).ThenAccepted();
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Political).ThenAccepted();

        _course.Correct(3, new RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)), "Der blev besluttet at stoppe").ThenAccepted();
        _course.Correct(5, new RecordDecision(Any.Decision(DecisionLevel.TopManagement)), "Direktionen besluttede").ThenRefused("decision.level-differs");
        _course.Correct(5, new RecordDecision(Any.Decision(DecisionLevel.Political)), "Byrådet besluttede").ThenAccepted();
    }

    [Fact]
    public void Must_have_the_level_that_is_clarified_where_it_comes_to_belong_here()
    {
        var course = Walk.To(Phase.Decision);
        course.RecordDecision(Any.Decision() with { Phase = Phase.Idea }, Moment.On(2026, 2, 4)).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Political).ThenAccepted();

        course.Correct(course.Process.Sequence - 1, new RecordDecision(Any.Decision() with { Phase = Phase.Decision }), "Den hører til her").ThenRefused("decision.level-differs");
    }

    [Fact]
    public void Cannot_be_corrected_into_what_contradicts_a_fact()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        _course.RecordDecision(Any.Decision(), Fourth).ThenAccepted();

        _course.Correct(3, new RecordDecision(Any.Decision(changesWork: true)), "Den ændrer arbejdet").ThenRefused("decision.contradicts-fact");
        _course.Process.Sequence.Should().Be(3);
    }

    [Fact]
    public void Cannot_be_corrected_to_the_future() =>
        Corrected(Moment.On(2026, 3, 3)).ThenRefused("moment.future");

    private Reply Corrected(Moment at)
    {
        _course.RecordDecision(Any.Decision(), Fourth).ThenAccepted();
        return _course.Correct(2, new RecordDecision(Any.Decision()), "Forkert dato", at);
    }
}
