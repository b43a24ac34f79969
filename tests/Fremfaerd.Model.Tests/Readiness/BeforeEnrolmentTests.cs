namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>
/// A hearing the law asks for, before a decision that was taken before the course was enrolled: what can no more be mended is shown
/// and closes nothing; what can, closes.
/// </summary>
public class A_hearing_from_before_enrolment
{
    private static readonly CheckAddress Address = new("decision-exit", "F2-R5");

    private readonly ProcessSession _course = Any.Course(Phase.Design);

    public A_hearing_from_before_enrolment() => _course.Clarify(StandardFacts.AffectsElderlyCitizens, true).ThenAccepted();

    private CheckResult Check => _course.Assess()[Address];

    [Fact]
    public void Closes_nothing_where_the_decision_was_taken_without_it()
    {
        Decide();

        (Check.Outcome, Check.ClosesGate).Should().Be((Outcome.Unmet, false));
    }

    [Fact]
    public void Closes_where_the_decision_has_no_document_to_show_that_it_was_taken()
    {
        Decide(basis: null);

        (Check.Outcome, Check.ClosesGate).Should().Be((Outcome.Unmet, true));
    }

    [Fact]
    public void Closes_where_no_decision_is_on_record() =>
        (Check.Outcome, Check.ClosesGate).Should().Be((Outcome.Unmet, true));

    [Fact]
    public void Closes_where_only_an_answer_to_a_view_is_missing()
    {
        Hold();
        _course.Receive(new Viewpoint("v-1", Party.ElderlyCouncil, "Hvad med tilsynet?") { Phase = Phase.Decision }, Moment.On(2026, 2, 12)).ThenAccepted();
        Decide();

        (Check.Outcome, Check.ClosesGate).Should().Be((Outcome.Unmet, true));
        Check.Remedies.Should().ContainSingle().Which.Should().BeOfType<RespondStep>();
        _course.Decide(new RespondToViewpoint("v-1", new(ViewpointResponse.Adopted, "Det følger vi."))).ThenAccepted();
        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Closes_nothing_where_views_never_came()
    {
        Hold();
        Decide();

        (Check.Outcome, Check.ClosesGate).Should().Be((Outcome.Unmet, false));
    }

    [Fact]
    public void Is_met_where_it_was_held_and_there_were_no_remarks()
    {
        Hold(noRemarks: true);
        Decide();

        Check.Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Closes_nothing_either_where_it_is_one_of_several_parts()
    {
        var (course, address) = With(requirement => new AllOf([new QuestionsAnswered(["F2-KO-1"]), requirement]));
        course.Decide(new AnswerQuestion("F2-KO-1", "Tryghed.")).ThenAccepted();
        Decide(course);

        (course.Assess()[address].Outcome, course.Assess()[address].ClosesGate).Should().Be((Outcome.Unmet, false));
    }

    /// <summary>Nothing lies behind it, so a meeting held now still does what is asked.</summary>
    [Fact]
    public void Closes_where_it_need_not_lie_before_a_decision()
    {
        var (course, address) = With(_ => new PartiesInvolved([Party.ElderlyCouncil], InvolvementLevel.Medindflydelse));
        Decide(course);

        (course.Assess()[address].Outcome, course.Assess()[address].ClosesGate).Should().Be((Outcome.Unmet, true));
    }

    /// <summary>A course in which the law asks for something else.</summary>
    private static (ProcessSession Course, CheckAddress Address) With(Func<Requirement, Requirement> change)
    {
        var definition = ProcessDefinition.Build(Any.Definition.Content with
        {
            Id = "local",
            Checks = [.. Any.Definition.Content.Checks.Select(check => check.Code == Address.Code ? check with { Requirement = change(check.Requirement) } : check)],
        });
        var course = Any.Course(Phase.Design, definition);
        course.Clarify(StandardFacts.AffectsElderlyCitizens, true).ThenAccepted();
        return (course, Address);
    }

    private void Hold(bool noRemarks = false) => _course.HoldInvolvement(
        Any.Involvement(Party.ElderlyCouncil) with { NoRemarks = noRemarks, Phase = Phase.Decision, MaterialSent = Moment.On(2026, 2, 1) }, Moment.On(2026, 2, 10)).ThenAccepted();

    private void Decide(string? basis = "Sag 26/1234") => Decide(_course, basis);

    private static void Decide(ProcessSession course, string? basis = "Sag 26/1234") => course.RecordDecision(
        new TakenDecision(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "Centerlederen", "Vi køber.", true, basis) { Phase = Phase.Decision },
        Moment.On(2026, 2, 20)).ThenAccepted();
}
