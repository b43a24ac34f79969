namespace Fremfaerd.Model.Tests.Process;

public class Clarifying_a_fact
{
    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Keeps_who_when_and_what_stood_there_before()
    {
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.As(Any.Employee).Clarify(StandardFacts.IsDigital, true).ThenAccepted();

        _course.Process.History.OfType<FactClarified>().Select(entry => entry.Value).Should().Equal(FactValue.No, FactValue.Yes);
        _course.Process.EvidenceAt(Any.Start.AddDays(1)).ValueOf(StandardFacts.IsDigital).Should().Be(FactValue.Yes);
    }

    [Fact]
    public void Is_refused_for_a_fact_the_definition_does_not_have() =>
        _course.Clarify("isMagic", true).ThenRefused("fact.unknown");

    [Fact]
    public void Is_refused_with_a_value_of_another_kind() =>
        _course.Clarify(StandardFacts.DecisionLevel, true).ThenRefused("fact.value").Why.Danish.Should().Be(
            "»Niveauet, hvor beslutningen træffes« kan ikke være ja. Det skal være workplace, area, top-management, political, political-on-area eller political-on-workplace.");

    [Fact]
    public void Is_refused_with_a_choice_that_is_not_listed() =>
        _course.Clarify(StandardFacts.DecisionLevel, FactValue.Of("Workplace")).ThenRefused("fact.value");

    [Fact]
    public void Is_refused_where_the_fact_is_read_from_decisions() =>
        _course.Clarify(StandardFacts.PhaseHasNewDecision, true).ThenRefused("fact.read-from-decisions");

    [Fact]
    public void Is_refused_when_a_broader_fact_is_no()
    {
        _course.Clarify(StandardFacts.UsesAi, false);

        _course.Clarify(StandardFacts.HighRiskAi, true).ThenRefused("fact.contradiction").Why.English.Should().Be(
            "“Is high-risk under the AI Act” cannot be yes while “Uses AI” is no. Correct one of the two first.");
    }

    [Fact]
    public void Is_refused_when_a_narrower_fact_is_yes()
    {
        _course.Clarify(StandardFacts.HighRiskAi, true);

        _course.Clarify(StandardFacts.UsesAi, false).ThenRefused("fact.contradiction").Why.English.Should().Be(
            "“Uses AI” cannot be no while “Is high-risk under the AI Act” is yes. Correct one of the two first.");
    }

    [Fact]
    public void Is_refused_across_several_steps_of_implication()
    {
        _course.Clarify(StandardFacts.HighRiskAi, true);

        _course.Clarify(StandardFacts.IsDigital, false).ThenRefused("fact.contradiction");
    }

    [Fact]
    public void Cannot_deny_that_work_is_affected_when_a_decision_changes_it()
    {
        _course.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();

        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenRefused("fact.contradicts-decision");
    }

    [Fact]
    public void Happens_when_it_is_recorded() =>
        _course.Decide(new ClarifyFact(StandardFacts.UsesAi, true), Moment.On(2026, 1, 1)).ThenRefused("moment.not-for-act");
}
