namespace Fremfaerd.Model.Tests.Process;

public class A_correction
{
    private static readonly ProcessCommand Other = new AnswerQuestion("F1-OL-1", "Aftenvagten.");

    private readonly ProcessSession _course = Any.Course();

    public A_correction() => _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3)]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void Is_refused_for_a_number_that_never_was(long entry)
    {
        _course.Correct(entry, Other, "Forkert").ThenRefused("correction.unknown");
        _course.Correct(entry, null, "Forkert").ThenRefused("correction.unknown");
    }

    [Fact]
    public void Is_refused_for_acts()
    {
        _course.Pause("Ferie").ThenAccepted();
        _course.ResumeCourse().ThenAccepted();

        _course.Correct(1, null, "Forkert").ThenRefused("correction.enrolment");
        _course.Correct(3, null, "Forkert").ThenRefused("correction.not-an-entry");
        _course.Correct(4, new ResumeCourse(), "Forkert").ThenRefused("correction.not-an-entry");
    }

    [Fact]
    public void Is_refused_for_what_was_corrected_already_and_points_at_the_newest()
    {
        _course.Correct(2, Other, "Forkert").ThenAccepted();
        _course.Correct(3, new AnswerQuestion("F1-OL-1", "Dagvagten."), "Forkert igen").ThenAccepted();

        _course.Correct(2, Other, "Forkert").ThenRefused("correction.already").Why.English.Should().Be(
            "No. 2 no longer stands; no. 4 took its place. Correct that one.");
        _course.Correct(3, Other, "Forkert").ThenRefused("correction.already").Why.Danish.Should().Contain("nr. 4");
    }

    [Fact]
    public void Is_refused_for_what_a_newer_entry_stands_over()
    {
        _course.Answer("F1-OL-1", "Dagvagten.").ThenAccepted();

        _course.Correct(2, Other, "Forkert").ThenRefused("correction.already").Why.Danish.Should().Contain("nr. 3");
    }

    [Fact]
    public void Is_refused_for_a_withdrawal_which_is_recorded_anew_instead()
    {
        _course.Correct(2, null, "Forkert").ThenAccepted();

        _course.Correct(2, Other, "Forkert").ThenRefused("correction.already");
        _course.Correct(3, Other, "Forkert").ThenRefused("correction.not-an-entry");
        _course.Decide(Other).ThenAccepted();
    }

    [Fact]
    public void Is_refused_with_something_about_another_item()
    {
        _course.Correct(2, new AnswerQuestion("F1-OL-2", "Ro."), "Forkert").ThenRefused("correction.other-item");
        _course.Correct(2, new ClarifyFact(StandardFacts.UsesAi, true), "Forkert").ThenRefused("correction.other-item");
        _course.Correct(2, new AdvanceTo(Phase.Decision), "Forkert").ThenRefused("correction.other-item");
        _course.Correct(2, new Correct(2, Other, "Forkert"), "Forkert").ThenRefused("correction.other-item");
    }

    [Fact]
    public void Is_refused_where_it_changes_nothing()
    {
        _course.Correct(2, new AnswerQuestion("F1-OL-1", "Nattevagten.") { Id = "c-9" }, "Forkert").ThenRefused("correction.nothing-changed");
        _course.HoldInvolvement(Any.Involvement(Party.Citizens), Moment.On(2026, 2, 4)).ThenAccepted();
        _course.Correct(3, new HoldInvolvement(Any.Involvement(Party.Citizens)), "Forkert").ThenRefused("correction.nothing-changed");
        _course.Correct(3, new HoldInvolvement(Any.Involvement(Party.Citizens)), "Forkert", Moment.On(2026, 2, 4)).ThenRefused("correction.nothing-changed");
        _course.Correct(3, new HoldInvolvement(Any.Involvement(Party.Citizens)), "Forkert", Moment.On(2026, 2, 5)).ThenAccepted();
    }

    [Fact]
    public void Is_refused_without_a_reason_or_with_a_text_that_cannot_be_kept()
    {
        _course.Correct(2, Other, " ").ThenRefused("text.empty");
        _course.Correct(2, null, "a\0b").ThenRefused("text.character");
        _course.Correct(2, new AnswerQuestion("F1-OL-1", ""), "Forkert").ThenRefused("text.empty");
    }

    [Fact]
    public void Has_a_moment_only_where_the_entry_reports_the_world()
    {
        _course.Correct(2, Other, "Forkert", Moment.On(2026, 2, 4)).ThenRefused("moment.not-for-act");
        _course.Correct(2, null, "Forkert", Moment.On(2026, 2, 4)).ThenRefused("moment.not-for-act");
    }

    /// <summary>A long chain once could have ended the program: everything that follows it must loop, not call itself.</summary>
    [Fact]
    public void Can_be_corrected_thousands_of_times()
    {
        var process = _course.Process;
        for (var turn = 0; turn < 3_000; turn++)
            process = process.Decide(new Correct(process.Sequence, new AnswerQuestion("F1-OL-1", $"Svar {turn}"), "Forkert"), Any.Stamp()).ThenAccepted().Process;

        process.EvidenceAt(Any.Start.AddDays(2)).AnswerTo("F1-OL-1")!.Value.Text.Should().Be("Svar 2999");
        process.Decide(new Correct(process.Sequence, Other, "Forkert") { ExpectedSequence = process.Sequence - 1 }, Any.Stamp()).ThenRefused("conflict.sequence");
        process.Decide(new Correct(2, Other, "Forkert"), Any.Stamp()).ThenRefused("correction.already").Why.Danish.Should().Contain("nr. 3002");
    }

    [Fact]
    public void Needs_the_authority_to_document() =>
        _course.As(new("fremmed")).Correct(2, Other, "Forkert").ThenRefused("authority.missing");

    [Fact]
    public void Is_taken_after_the_course_has_ended()
    {
        _course.StopCourse("Ingen penge").ThenAccepted();

        _course.Correct(2, Other, "Forkert").ThenAccepted();
    }

    [Fact]
    public void Keeps_the_phase_of_a_corrected_involvement_where_none_is_named()
    {
        var course = Any.Course();
        course.HoldInvolvement(Any.Involvement(Party.Citizens)).ThenAccepted();
        Walk.To(Phase.Decision, course);
        course.Correct(2, new HoldInvolvement(Any.Involvement(Party.Citizens, InvolvementLevel.Information)), "Forkert niveau").ThenAccepted();
        course.Correct(course.Process.Sequence, new HoldInvolvement(Any.Involvement(Party.Citizens, InvolvementLevel.Information) with { Phase = Phase.Design }), "Forkert fase").ThenAccepted();

        var held = course.Process.EvidenceAt(Any.Start.AddDays(1)).Involvements.Single();
        (held.Corrects!.Value.Phase, held.Value.Phase).Should().Be((Phase.Idea, Phase.Design));
    }

    [Fact]
    public void Sent_twice_happens_once()
    {
        var command = new Correct(2, Other, "Forkert") { Id = "ret-1" };
        _course.Decide(command).ThenAccepted();

        _course.Decide(command with { ExpectedSequence = 2 }).ThenAccepted().IsRepeat.Should().BeTrue();
        _course.Decide(new Correct(2, Other, "Andet") { Id = "ret-1" }).ThenRefused("conflict.command-id");
        _course.Decide(new Correct(2, null, "Forkert") { Id = "ret-1" }).ThenRefused("conflict.command-id");
        _course.Decide(new Correct(2, new AnswerQuestion("F1-OL-1", "Dagvagten."), "Forkert") { Id = "ret-1" }).ThenRefused("conflict.command-id");
        _course.Process.Sequence.Should().Be(3);
    }

    [Fact]
    public void Of_a_confirmation_sent_twice_is_recognised_though_it_named_no_gate()
    {
        _course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted();
        var command = new Correct(3, new Confirm("F1-R2", "Sag 26/4321"), "Byttet om") { Id = "ret-2" };
        _course.Decide(command).ThenAccepted();

        _course.Decide(command).ThenAccepted().IsRepeat.Should().BeTrue();
    }

    [Fact]
    public void Conflicts_only_with_what_happened_to_the_same_item()
    {
        _course.Answer("F1-OL-2", "Ro.").ThenAccepted();
        _course.Decide(new Correct(2, Other, "Forkert") { ExpectedSequence = 2 }).ThenAccepted();

        _course.Decide(new AnswerQuestion("F1-OL-1", "Dagvagten.") { ExpectedSequence = 3 }).ThenRefused("conflict.sequence")
            .Since.Single().Should().BeOfType<EntryCorrected>();
        _course.Decide(new Correct(3, null, "Forkert") { ExpectedSequence = 3 }).ThenAccepted();
        _course.Decide(new Correct(4, null, "Forkert") { ExpectedSequence = 3 }).ThenRefused("conflict.sequence");
        _course.Decide(new AnswerQuestion("F1-OL-2", "Fred.") { ExpectedSequence = 3 }).ThenRefused("conflict.sequence");
        _course.Decide(new Correct(4, null, "Forkert") { ExpectedSequence = 5 }).ThenAccepted();
    }
}

public class A_history_with_corrections
{
    private readonly ProcessSession _course = Any.Course();

    public A_history_with_corrections()
    {
        _course.HoldInvolvement(Any.Involvement(Party.Citizens), Moment.On(2026, 2, 4)).ThenAccepted();
        _course.Correct(2, new HoldInvolvement(Any.Involvement(Party.Citizens, InvolvementLevel.Information)), "Forkert niveau", Moment.On(2026, 2, 5)).ThenAccepted();
        _course.Correct(3, null, "Aldrig holdt").ThenAccepted();
    }

    private EntryCorrected First => (EntryCorrected)_course.Process.History[2];

    private void Fails(EntryCorrected forged, string code) =>
        FluentActions.Invoking(() => TechnologyProcess.From(StandardDefinition.All, [.. _course.Process.History.Take(2), forged]))
            .Should().Throw<HistoryException>().Which.Code.Should().Be(code);

    [Fact]
    public void Loads_as_it_was()
    {
        var at = Any.Start.AddDays(1);

        for (var length = 1; length <= 4; length++)
            TechnologyProcess.From(StandardDefinition.All, _course.Process.History.Take(length)).Sequence.Should().Be(length);
        Fingerprint.Of(TechnologyProcess.From(StandardDefinition.All, _course.Process.History), at).Should().Be(Fingerprint.Of(_course.Process, at));
    }

    [Fact]
    public void Is_refused_when_a_correction_was_forged()
    {
        Fails(new(3, First.Stamp, 1, First.Reason, First.Replacement), "history.refused");
        Fails(new(3, First.Stamp, 3, First.Reason, First.Replacement), "history.refused");
        Fails(new(3, First.Stamp, 2, "", First.Replacement), "history.refused");
        Fails(new(3, First.Stamp, 2, First.Reason, new AnswerFor(3).Event), "history.refused");
        Fails(new(3, First.Stamp, 2, First.Reason, First), "history.refused");
        Fails(new(3, Any.Stamp(new Actor("x")), 2, First.Reason, First.Replacement), "history.refused");
    }

    [Fact]
    public void Is_refused_when_a_replacement_was_forged()
    {
        var held = (InvolvementHeld)First.Replacement!;

        Fails(new(3, First.Stamp, 2, First.Reason, new InvolvementHeld(4, held.Stamp, held.What)), "history.differs");
        Fails(new(3, First.Stamp, 2, First.Reason, new InvolvementHeld(3, Any.Stamp(happenedAt: Moment.On(2026, 2, 3)), held.What)), "history.differs");
        Fails(new(3, First.Stamp, 2, First.Reason, held with { Command = "c" }), "history.differs");
        Fails(new(3, Any.Stamp(), 2, First.Reason, new UnrecognizedEvent(3, Any.Stamp(), "moon.landed", "{}")), "history.differs");
    }

    private sealed record AnswerFor(long Sequence)
    {
        internal ProcessEvent Event => new QuestionAnswered(Sequence, Any.Stamp(), "F1-OL-1", "Nattevagten.");
    }
}
