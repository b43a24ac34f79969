using Fremfaerd.Model.Tests.Readiness;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>In the definition used here F1-KO-1 builds on facts, F1-KO-2 on F1-KO-1, F1-KO-3 on both; check W1 names F1-KO-3.</summary>
public class An_answer_that_builds_on_something_changed
{
    private readonly ProcessSession _course = Any.Course(definition: RandomCourse.Woven);

    private QuestionStatus StatusOf(QuestionId question) => _course.Assess().Questions.Single(line => line.Question.Id == question).Status;

    private void AnswerAll()
    {
        _course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        foreach (var question in (QuestionId[])["F1-KO-1", "F1-KO-2", "F1-KO-3"])
            _course.Answer(question, $"Svar på {question}.").ThenAccepted();
    }

    [Fact]
    public void Is_stale_and_so_is_what_builds_on_it()
    {
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        StatusOf("F1-KO-1").Should().Be(QuestionStatus.Stale);
        StatusOf("F1-KO-2").Should().Be(QuestionStatus.Stale);
        StatusOf("F1-KO-3").Should().Be(QuestionStatus.Stale);
        _course.Process.EvidenceAt(Any.Start.AddDays(1)).StatusOf("F1-KO-3").Should().Be(QuestionStatus.Stale);
    }

    [Fact]
    public void Is_kept_and_shown()
    {
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        _course.Assess().Questions.Single(line => line.Question.Id == "F1-KO-1").Answer!.Value.Text.Should().Be("Svar på F1-KO-1.");
        _course.Assess().Explain(Language.English).Should().Contain("Answers to be confirmed again: F1-KO-1, F1-KO-2 and F1-KO-3.");
    }

    [Fact]
    public void Heals_when_the_old_content_is_restored()
    {
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();

        StatusOf("F1-KO-1").Should().Be(QuestionStatus.Answered);
        StatusOf("F1-KO-3").Should().Be(QuestionStatus.Answered);
    }

    [Fact]
    public void Is_confirmed_by_the_same_text_and_with_it_what_builds_on_it()
    {
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.Answer("F1-KO-1", "Svar på F1-KO-1.").ThenAccepted();

        StatusOf("F1-KO-1").Should().Be(QuestionStatus.Answered);
        StatusOf("F1-KO-2").Should().Be(QuestionStatus.Answered);
        StatusOf("F1-KO-3").Should().Be(QuestionStatus.Answered);
    }

    [Fact]
    public void Leaves_what_builds_on_it_stale_when_it_is_worded_anew()
    {
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.Answer("F1-KO-1", "Noget andet.").ThenAccepted();

        StatusOf("F1-KO-1").Should().Be(QuestionStatus.Answered);
        StatusOf("F1-KO-2").Should().Be(QuestionStatus.Stale);
    }

    [Fact]
    public void Stays_stale_when_confirmed_before_what_it_builds_on()
    {
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.Answer("F1-KO-2", "Svar på F1-KO-2.").ThenAccepted();

        StatusOf("F1-KO-2").Should().Be(QuestionStatus.Stale);
    }

    [Fact]
    public void Is_not_stale_where_the_change_was_a_first_answer_or_a_first_clarification()
    {
        _course.Answer("F1-KO-3", "Før alt andet.").ThenAccepted();
        _course.Answer("F1-KO-1", "Først nu.").ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        _course.Clarify(StandardFacts.ProcessesPersonalData, true).ThenAccepted();

        StatusOf("F1-KO-3").Should().Be(QuestionStatus.Answered);
        StatusOf("F1-KO-1").Should().Be(QuestionStatus.Answered);
    }

    [Fact]
    public void Is_stale_where_a_fact_changed_that_only_follows_from_another()
    {
        _course.Clarify(StandardFacts.HighRiskAi, true).ThenAccepted();
        _course.Answer("F1-KO-1", "Med kunstig intelligens.").ThenAccepted();
        _course.Clarify(StandardFacts.HighRiskAi, false).ThenAccepted();

        StatusOf("F1-KO-1").Should().Be(QuestionStatus.Stale, "that it uses AI was implied, and is not any more");
    }

    [Fact]
    public void Is_stale_where_it_was_a_reason_to_set_the_question_aside()
    {
        _course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        _course.NotRelevant("F1-KO-1", "Det er kun en prøve.").ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        StatusOf("F1-KO-1").Should().Be(QuestionStatus.Stale);
    }

    [Fact]
    public void Is_stale_only_from_the_instant_of_the_change()
    {
        AnswerAll();
        var before = _course.Process.History[^1].Stamp.RecordedAt;
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        _course.Process.EvidenceAt(before).StatusOf("F1-KO-3").Should().Be(QuestionStatus.Answered);
        _course.Process.EvidenceAt(before.AddDays(1)).StatusOf("F1-KO-3").Should().Be(QuestionStatus.Stale);
    }

    [Fact]
    public void Closes_the_gate_whose_check_names_it_and_says_what_read_otherwise()
    {
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        var check = _course.Assess()["W1"];
        check.Outcome.Should().Be(Outcome.Unmet);
        check.Findings.Should().OnlyContain(finding => finding.Code == "question.stale");
        check.Findings[^1].Text.English.Should().Be("The answer to F1-KO-1 builds on “Digital solution”. Then: yes. Now: no. The answer must be confirmed again.");
        check.Findings[0].Text.Danish.Should().Be(
            "Svaret på F1-KO-3 bygger på F1-KO-2. Dengang: »Svar på F1-KO-2.«. Nu: samme svar, men det skal selv bekræftes igen. Svaret skal bekræftes igen.");
        check.Events.Should().Equal(3, 4, 5, 6);
    }

    [Fact]
    public void Is_planned_after_what_it_builds_on_and_only_if_that_was_corrected()
    {
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        var steps = _course.Assess().NextSteps.OfType<AnswerStep>().Where(step => step.Question.Value!.StartsWith("F1-KO", StringComparison.Ordinal));
        steps.Select(step => (step.Question.Value, step.OnlyIfNeeded)).Should().Equal(("F1-KO-1", false), ("F1-KO-2", true), ("F1-KO-3", true));
    }

    [Fact]
    public void Is_needed_in_any_case_where_something_of_its_own_changed_too()
    {
        _course.Clarify(StandardFacts.ProcessesPersonalData, true).ThenAccepted();
        AnswerAll();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.Clarify(StandardFacts.ProcessesPersonalData, false).ThenAccepted();

        _course.Assess().NextSteps.OfType<AnswerStep>().Single(step => step.Question == "F1-KO-3").OnlyIfNeeded.Should().BeFalse();
    }

    [Fact]
    public void Is_planned_where_the_plan_answers_a_question_it_built_on_as_set_aside()
    {
        _course.NotRelevant("F1-KO-2", "Ikke endnu.").ThenAccepted();
        _course.Answer("F1-KO-3", "Ulemperne.").ThenAccepted();

        _course.Assess()["W1"].Outcome.Should().Be(Outcome.Met);
        _course.Assess().NextSteps.OfType<AnswerStep>().Where(step => step.OnlyIfNeeded).Select(step => step.Question.Value).Should().Equal("F1-KO-3");
        _course.Answer("F1-KO-2", "Nu ved vi det.").ThenAccepted();
        StatusOf("F1-KO-3").Should().Be(QuestionStatus.Stale);
    }

    [Fact]
    public void Costs_no_allocation_to_ask_about()
    {
        AnswerAll();
        _course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee) with { OnFacts = [StandardFacts.IsDigital], OnQuestions = ["F1-KO-3"] }).ThenAccepted();
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _course.Answer("F1-KO-1", "Svar på F1-KO-1.").ThenAccepted();
        var (process, gate, at) = (_course.Process, StandardGates.ExitOf(Phase.Idea), Any.Start.AddDays(1));
        process.IsOpen(gate, at);

        Allocated.By(() =>
        {
            for (var i = 0; i < 1_000; i++)
                process.IsOpen(gate, at);
        }).Should().Be(0);
    }
}
