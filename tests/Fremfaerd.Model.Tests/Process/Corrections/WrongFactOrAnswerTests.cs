namespace Fremfaerd.Model.Tests.Process;

public class A_wrong_fact_or_answer
{
    private readonly ProcessSession _course = Any.Course();

    private FactValue? Value(FactId fact) => _course.Process.EvidenceAt(Any.Start.AddDays(1)).ValueOf(fact);

    private Recorded<Answer>? Answer => _course.Process.EvidenceAt(Any.Start.AddDays(1)).AnswerTo("F1-OL-1");

    [Fact]
    public void Reads_as_corrected_and_was_never_otherwise()
    {
        _course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        var then = _course.Process.History[^1].Stamp.RecordedAt;
        _course.Correct(2, new ClarifyFact(StandardFacts.UsesAi, true), "Løsningen har AI").ThenAccepted();

        Value(StandardFacts.UsesAi).Should().Be(FactValue.Yes);
        _course.Process.EvidenceAt(then).ValueOf(StandardFacts.UsesAi).Should().Be(FactValue.Yes);
        _course.Process.AsOf(then).EvidenceAt(then).ValueOf(StandardFacts.UsesAi).Should().Be(FactValue.No);
    }

    [Fact]
    public void Is_open_again_when_it_is_withdrawn()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();
        _course.Assess()["F1-R3"].Outcome.Should().Be(Outcome.Met);
        _course.Correct(2, null, "Det ved vi ikke endnu").ThenAccepted();
        _course.Correct(3, null, "Det var et andet forløb").ThenAccepted();

        _course.Assess()["F1-R3"].Outcome.Should().Be(Outcome.Unmet);
        Value(StandardFacts.AffectsWorkingConditions).Should().BeNull();
        Answer.Should().BeNull();
    }

    [Fact]
    public void Leaves_what_stood_before_when_it_is_withdrawn()
    {
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();
        _course.Answer("F1-OL-1", "Aftenvagten.").ThenAccepted();
        _course.Correct(3, null, "Det var et andet forløb").ThenAccepted();

        Answer!.Value.Text.Should().Be("Nattevagten.");
        _course.Correct(2, new AnswerQuestion("F1-OL-1", "Nat- og aftenvagten."), "Begge").ThenAccepted();
        Answer.Value.Text.Should().Be("Nat- og aftenvagten.");
    }

    [Fact]
    public void Leaves_the_position_that_stood_before_when_it_is_withdrawn()
    {
        _course.Clarify(StandardFacts.UsesAi, true).ThenAccepted();
        _course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();

        _course.Correct(3, null, "Det var et andet forløb").ThenAccepted().Events.Should().ContainSingle().Which.Should().BeOfType<EntryCorrected>();

        Value(StandardFacts.UsesAi).Should().Be(FactValue.Yes);
    }

    [Fact]
    public void Cannot_be_withdrawn_so_that_what_stood_before_contradicts_what_came_since()
    {
        _course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();
        _course.Clarify(StandardFacts.UsesAi, true).ThenAccepted();
        _course.Clarify(StandardFacts.HighRiskAi, true).ThenAccepted();

        _course.Correct(3, null, "Fortrudt").ThenRefused("fact.contradiction");
        _course.Correct(3, new ClarifyFact(StandardFacts.UsesAi, false), "Forkert").ThenRefused("fact.contradiction");
        _course.Correct(4, null, "Det ved vi ikke endnu").ThenAccepted();
        _course.Correct(3, null, "Fortrudt").ThenAccepted();
        Value(StandardFacts.UsesAi).Should().Be(FactValue.No);
    }

    [Fact]
    public void Must_have_a_value_that_fits()
    {
        _course.Clarify(StandardFacts.UsesAi, false).ThenAccepted();

        _course.Correct(2, new ClarifyFact(StandardFacts.UsesAi, FactValue.Of("maybe")), "Usikkert").ThenRefused("fact.value");
    }

    [Fact]
    public void Can_be_an_answer_to_a_question_that_was_not_relevant_and_the_other_way_round()
    {
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();
        _course.Correct(2, new SetQuestionAside("F1-OL-1", "Ingen er berørt."), "Forkert spørgsmål").ThenAccepted();
        Answer!.Value.Should().Be(new Answer(QuestionStatus.NotRelevant, "Ingen er berørt."));

        _course.Correct(3, new AnswerQuestion("F1-OL-1", "Aftenvagten."), "Alligevel").ThenAccepted();
        Answer.Value.Should().Be(new Answer(QuestionStatus.Answered, "Aftenvagten."));
        Answer.Corrects!.Corrects!.Value.Text.Should().Be("Nattevagten.");
    }
}
