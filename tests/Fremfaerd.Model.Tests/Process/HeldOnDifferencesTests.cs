using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>How it is told what an involvement was held on, where that reads otherwise now.</summary>
public class What_an_involvement_was_held_on
{
    private readonly ProcessSession _course = Any.Course(Phase.Decision, RandomCourse.Woven);

    public What_an_involvement_was_held_on()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        _course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        _course.Clarify(StandardFacts.HighRiskAi, true).ThenAccepted();
        _course.Answer("F1-KO-1", "For få hænder.").ThenAccepted();
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();
        _course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee) with { OnFacts = [StandardFacts.MajorRestructuring], OnQuestions = ["F1-OL-1"] }).ThenAccepted();
    }

    [Fact]
    public void Is_a_fact_that_follows_from_no_other_any_more() =>
        Told().Should().Contain(text => text.Contains("Dengang: nej. Nu: ikke afklaret.", StringComparison.Ordinal));

    [Fact]
    public void Is_an_answer_to_a_question_no_longer_asked()
    {
        var no = _course.Clarify(StandardFacts.HighRiskAi, false).ThenAccepted().Events[0].Sequence;

        Told().Should().ContainSingle(text => text.Contains("F1-OL-1", StringComparison.Ordinal))
            .Which.Should().Contain("Dengang: »Nattevagten.«. Nu: stilles ikke mere.");
        Check.Events.Should().Contain(no);
    }

    [Fact]
    public void Is_not_touched_by_an_answer_that_reads_the_same_and_is_only_to_be_confirmed_again()
    {
        _course.Answer("F1-KO-1", "For mange fald.").ThenAccepted();

        Told().Should().NotContain(text => text.Contains("F1-OL-1", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_an_answer_that_is_another_now()
    {
        _course.Answer("F1-OL-1", "Dagvagten.").ThenAccepted();

        Told().Should().Contain(text => text.Contains("Dengang: »Nattevagten.«. Nu: »Dagvagten.«.", StringComparison.Ordinal));
    }

    [Fact]
    public void Is_an_answer_in_whose_place_the_question_was_set_aside()
    {
        _course.NotRelevant("F1-OL-1", "Ingen andre.").ThenAccepted();

        Told().Should().Contain(text => text.Contains("Nu: ikke relevant og »Ingen andre.«.", StringComparison.Ordinal));
    }

    private CheckResult Check => _course.Assess()["F2-R2"];

    /// <summary>Once it turns out that working conditions are affected.</summary>
    private IEnumerable<string> Told()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        return Check.Findings.Where(finding => finding.Code == "involvement.outdated").Select(finding => finding.Text.Danish);
    }
}
