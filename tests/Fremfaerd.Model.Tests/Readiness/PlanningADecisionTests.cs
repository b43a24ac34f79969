namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A plan that has a decision in it must have heard MED before that very decision, and ask nothing for nothing.</summary>
public class A_plan_with_a_decision_to_come
{
    [Fact]
    public void Hears_the_committee_of_its_level_where_an_earlier_decision_was_heard_at_another()
    {
        var course = ReadyBut(Phase.Decision);
        course.RecordDecision(Any.Decision(DecisionLevel.Workplace)).ThenAccepted();
        course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, FactValue.Of("area")).ThenAccepted();

        var steps = course.Assess().NextSteps;

        steps.Should().HaveCount(2);
        steps[0].Should().BeOfType<InvolveStep>().Which.Forum.Should().Be(Forum.Of(CommitteeKind.AreaCommittee));
        steps[1].Should().BeOfType<DecideStep>();
    }

    [Fact]
    public void Asks_what_to_hear_first_should_the_next_one_change_work()
    {
        var course = ReadyBut(Phase.Design);
        course.RecordDecision(Any.Decision(DecisionLevel.Workplace, changesWork: true)).ThenAccepted();
        course.RecordDecision(Any.Decision(outcome: DecisionOutcome.Stop)).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, FactValue.Of("political")).ThenAccepted();

        var decide = course.Assess().NextSteps.Should().ContainSingle().Which.Should().BeOfType<DecideStep>().Subject;

        decide.FirstIfItChangesWork.Should().ContainSingle().Which.Should().BeOfType<InvolveStep>()
            .Which.Forum.Should().Be(Forum.Of(CommitteeKind.MainCommittee));
    }

    [Fact]
    public void Does_not_rely_on_a_meeting_of_which_only_the_date_of_today_is_known()
    {
        var course = ReadyBut(Phase.Decision, heard: false);
        var today = Moment.On(DateOnly.FromDateTime(Any.Start.Date));
        course.HoldInvolvement(Any.Involvement(CommitteeKind.LocalCommittee), today).ThenAccepted();

        course.Assess().NextSteps.Select(step => step.GetType()).Should().Equal(typeof(InvolveStep), typeof(DecideStep));
        course.Process.Assess(Any.Start.AddDays(1)).NextSteps.Select(step => step.GetType()).Should().Equal(typeof(DecideStep));
    }

    [Fact]
    public void Does_not_ask_for_the_level_where_the_committee_of_every_level_has_discussed_the_matter()
    {
        var course = Walk.DeclareEarlier(Any.Course(Phase.Design));
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        foreach (var level in Enum.GetValues<DecisionLevel>())
            course.HoldInvolvement(Any.Involvement(level.RightCommittee)).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(CommitteeKind.WorkingEnvironmentOrganisation)).ThenAccepted();

        course.Assess().NextSteps.Should().ContainSingle().Which.Should().BeOfType<DecideStep>().Which.FirstIfItChangesWork.Should().BeEmpty();
    }

    [Fact]
    public void Asks_for_a_fact_only_after_the_one_that_may_settle_it()
    {
        var course = Walk.DeclareEarlier(Any.Course(Phase.Decision));

        var asked = course.Assess().NextSteps.OfType<ClarifyStep>().ToList();

        asked.Should().NotContain(step => step.Fact == StandardFacts.MajorRestructuring);
        var first = asked.Single(step => step.Fact == StandardFacts.AffectsWorkingConditions);
        first.After(true).OfType<ClarifyStep>().Should().Contain(step => step.Fact == StandardFacts.MajorRestructuring);
        first.After(false).Should().BeEmpty();
    }

    [Fact]
    public void Need_not_have_heard_anybody_before_a_decision_to_stop_that_changes_work()
    {
        var course = Walk.DeclareEarlier(Any.Course(Phase.Design));
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();

        course.RecordDecision(Any.Decision(changesWork: true, outcome: DecisionOutcome.Stop)).ThenAccepted();

        course.Assess()["G1"].Outcome.Should().Be(Outcome.NotApplicable);
    }

    /// <summary>All that the gate asks for, but the decision and perhaps the hearing; the matter is none of principle.</summary>
    private static ProcessSession ReadyBut(Phase phase, bool heard = true)
    {
        var world = GateWorld.Every.First(world => world.Addresses[0].Gate == StandardGates.ExitOf(phase));
        return world.CourseWith(world.Everything.Where(piece =>
            piece is not (Decided or Meeting { Forum.Committee.Kind: CommitteeKind.MainCommittee }) && piece != new Clear(StandardFacts.PrincipleQuestion, true) && (heard || piece != new Meeting(CommitteeKind.LocalCommittee, InvolvementLevel.Medindflydelse))));
    }
}
