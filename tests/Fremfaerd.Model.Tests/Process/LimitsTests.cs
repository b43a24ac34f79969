namespace Fremfaerd.Model.Tests.Process;

/// <summary>What is just within a limit is taken, and what is tried at a gate nobody knows is no attempt to keep.</summary>
public class At_the_edge_of_what_is_taken
{
    private readonly ProcessSession _course = Any.Course();

    [Theory]
    [InlineData("x")]
    [InlineData("å")]
    public void Is_a_text_of_as_many_characters_as_the_definition_allows(string character)
    {
        var longest = Any.Definition.Content.Limits.Reference;

        _course.Confirm("F1-R2", Text(longest + 1)).ThenRefused("text.too-long");
        _course.Confirm("F1-R2", Text(longest)).ThenAccepted();

        string Text(int length) => string.Concat(Enumerable.Repeat(character, length));
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void Is_a_list_of_as_many_items_as_the_definition_allows(int count, bool isTaken)
    {
        var content = Any.Definition.Content;
        var course = Any.Course(definition: ProcessDefinition.Build(content with { Id = "short-lists", Limits = content.Limits with { Items = 3 } }));
        var held = Any.Involvement(Party.Citizens) with { OnQuestions = [.. content.Questions.Take(count).Select(question => question.Id)] };

        var reply = course.HoldInvolvement(held);

        if (isTaken)
            reply.ThenAccepted();
        else
            reply.ThenRefused("list.too-long");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(120)]
    public void Is_a_notice_of_a_guideline_of(int months) => _course.AgreeGuideline(Any.Guideline() with { NoticeMonths = months }).ThenAccepted();

    [Fact]
    public void Is_a_guideline_corrected_to_replace_an_earlier_one_that_was_not_the_first()
    {
        foreach (var id in new[] { "r-1", "r-2", "r-3" })
            _course.AgreeGuideline(Any.Guideline(id)).ThenAccepted();

        _course.Correct(4, new AgreeGuideline(Any.Guideline("r-3") with { Replaces = "r-2" }), "Den afløser r-2.").ThenAccepted();
    }

    [Fact]
    public void Is_no_attempt_where_the_gate_is_unknown()
    {
        GateId nowhere = "nowhere";

        _course.PassGate(nowhere).ThenRefused("gate.unknown").ToRecord.Should().BeNull();
        _course.As(Any.Employee).PassGate(nowhere).ThenRefused("authority.missing").ToRecord.Should().BeNull();
        _course.Decide(new RecordRefusal(new Attempt(Act.PassGate, null, nowhere, null, null))).ThenRefused("attempt.unknown");
        _course.As(Any.Employee).PassGate(StandardGates.GoLive).ThenRefused("authority.missing").ToRecord.Should().NotBeNull();
    }

    [Fact]
    public void Is_a_question_set_aside_that_has_two_faults_refused_for_the_first() =>
        _course.NotRelevant("F9-XX-1", "").ThenRefused("question.unknown");
}

/// <summary>What lands in the phase the course is in was written for another one, once the course has entered anew.</summary>
public class Documenting_after_the_course_entered_a_phase_anew
{
    [Fact]
    public void Is_a_conflict_after_a_return()
    {
        var course = Walk.To(Phase.Design);
        var read = course.Process.Sequence;
        course.ReturnTo(Phase.Decision, "Grundlaget var forkert.").ThenAccepted();

        course.Decide(new RecordDecision(Any.Decision()) { ExpectedSequence = read }).ThenRefused("conflict.sequence");
        course.Decide(new AnswerQuestion("F2-KO-1", "Ro.") { ExpectedSequence = read }).ThenAccepted();
    }

    [Fact]
    public void Is_a_conflict_after_a_reopening()
    {
        var course = Walk.To(Phase.Decision);
        course.StopCourse("Der er ikke penge.").ThenAccepted();
        var read = course.Process.Sequence;
        course.Reopen("Der er penge igen.").ThenAccepted();

        course.Decide(new RecordDecision(Any.Decision()) { ExpectedSequence = read }).ThenRefused("conflict.sequence");
    }
}
