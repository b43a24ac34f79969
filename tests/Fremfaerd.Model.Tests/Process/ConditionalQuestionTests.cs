using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>In the definition used here F1-OL-2 is asked unless citizens are followed; check W2 names it.</summary>
public class A_question_with_a_condition
{
    private readonly ProcessSession _course = Any.Course(definition: RandomCourse.Woven);

    private QuestionLine Line => _course.Assess().Questions.Single(line => line.Question.Id == "F1-OL-2");

    [Fact]
    public void Is_asked_while_the_condition_is_not_clarified()
    {
        Line.Status.Should().Be(QuestionStatus.Open);
        _course.Answer("F1-OL-2", "Det, vi kan.").ThenAccepted();
        Line.Status.Should().Be(QuestionStatus.Answered);
    }

    [Fact]
    public void Keeps_its_answer_while_the_condition_is_no_and_comes_back_with_it()
    {
        _course.Answer("F1-OL-2", "Det, vi kan.").ThenAccepted();
        _course.Clarify(StandardFacts.MonitorsCitizens, true).ThenAccepted();
        Line.Status.Should().Be(QuestionStatus.NotAsked);
        Line.Answer!.Value.Text.Should().Be("Det, vi kan.");

        _course.Clarify(StandardFacts.MonitorsCitizens, false).ThenAccepted();
        Line.Status.Should().Be(QuestionStatus.Answered);
    }

    [Fact]
    public void Asks_for_nothing_in_a_check_while_the_condition_is_no()
    {
        _course.Answer("F1-KO-2", "Den enkle vej.").ThenAccepted();
        _course.Clarify(StandardFacts.MonitorsCitizens, true).ThenAccepted();

        var check = _course.Assess()["W2"];
        check.Outcome.Should().Be(Outcome.Met);
        check.Findings.Select(finding => finding.Code).Should().Equal("question.not-asked", "question.answered");
        check.Findings[0].Text.English.Should().Be("Question F1-OL-2 is not asked here: “Follows or tracks citizens”: yes.");
    }

    [Fact]
    public void Reads_as_nothing_to_what_builds_on_it()
    {
        _course.Clarify(StandardFacts.HighRiskAi, true).ThenAccepted();
        _course.Answer("F1-OL-1", "Plejen.").ThenAccepted();
        _course.Answer("F1-OL-2", "Samtalen.").ThenAccepted();
        _course.Clarify(StandardFacts.HighRiskAi, false).ThenAccepted();

        Line.Status.Should().Be(QuestionStatus.Stale);
        _course.Clarify(StandardFacts.HighRiskAi, true).ThenAccepted();
        Line.Status.Should().Be(QuestionStatus.Answered);
    }

    [Fact]
    public void Is_not_counted_among_those_to_deal_with()
    {
        var course = Any.Course(Phase.Procurement);
        course.Assess().Explain(Language.English).Should().Contain("0 of 9");

        course.Clarify(StandardFacts.RequiresProcurement, false).ThenAccepted();
        course.Assess().Questions.Should().OnlyContain(line => line.Status == QuestionStatus.NotAsked);
        course.Assess().Explain(Language.English).Should().Contain("0 of 0");
    }
}
