namespace Fremfaerd.Model.Tests.Process;

public class Answering_a_question
{
    private readonly ProcessSession _course = Any.Course();

    private Recorded<Answer>? Answer => _course.Process.EvidenceAt(Any.Start.AddDays(1)).AnswerTo("F1-KO-1");

    [Fact]
    public void Keeps_author_time_and_earlier_answers()
    {
        _course.Answer("F1-KO-1", "Færre tilsyn.").ThenAccepted();
        _course.As(Any.Employee).Answer("F1-KO-1", "Tryggere nætter.").ThenAccepted();

        Answer!.Value.Text.Should().Be("Tryggere nætter.");
        Answer.Stamp.By.Actor.Should().Be(Any.Employee.Id);
        Answer.Previous!.Value.Text.Should().Be("Færre tilsyn.");
    }

    [Fact]
    public void May_set_it_aside_with_a_reason()
    {
        _course.NotRelevant("F1-OL-4", "Ingen andre har prøvet den.").ThenAccepted();

        _course.Assess().Questions.Single(line => line.Question.Id == "F1-OL-4").Status.Should().Be(QuestionStatus.NotRelevant);
    }

    [Fact]
    public void Set_aside_does_not_meet_a_check_that_needs_the_answer()
    {
        _course.NotRelevant("F1-KO-1", "Det ved vi ikke.").ThenAccepted();

        var check = _course.Assess()["F1-R1"];
        check.Outcome.Should().Be(Outcome.Unmet);
        check.Findings.Single().Code.Should().Be("question.set-aside");
    }

    [Fact]
    public void Is_refused_for_a_question_the_definition_does_not_have() =>
        _course.Answer("F9-XX-1", "Ja.").ThenRefused("question.unknown");

    [Theory]
    [InlineData("", "text.empty")]
    [InlineData("\n\t", "text.empty")]
    [InlineData("x\0", "text.character")]
    [InlineData("x\u001b[31m", "text.character")]
    [InlineData("\u200b\u00ad\u2060", "text.empty")]
    [InlineData("\u3164", "text.empty")]
    public void Is_refused_with_a_text_that_cannot_be_kept(string text, string code)
    {
        _course.Answer("F1-KO-1", text).ThenRefused(code);
        _course.NotRelevant("F1-KO-1", text).ThenRefused(code);
    }

    [Fact]
    public void Takes_any_character_people_write() => _course.Answer("F1-KO-1", "Blåbærgrød 👩🏽‍⚕️\r\n\t« »").ThenAccepted();

    [Fact]
    public void Shows_the_questions_of_the_phase_by_theme()
    {
        var questions = _course.Assess().Questions;

        questions.Should().HaveCount(12);
        questions.Select(line => line.Question.Theme).Should().BeInAscendingOrder();
    }
}
