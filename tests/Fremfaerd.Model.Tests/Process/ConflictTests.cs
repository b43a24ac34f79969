namespace Fremfaerd.Model.Tests.Process;

public class Two_callers_on_one_process
{
    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Moving_is_refused_when_anything_happened_since()
    {
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();

        var no = _course.Decide(new AdvanceTo(Phase.Decision) { ExpectedSequence = 1 }).ThenRefused("conflict.sequence");
        no.Since.Single().Should().BeOfType<QuestionAnswered>().Which.Text.Should().Be("Nattevagten.");
        no.Why.English.Should().Be("Something happened since no. 1; the process is now at no. 2. Read what is new and try again.");
    }

    [Fact]
    public void Documenting_is_refused_only_when_the_same_item_changed()
    {
        _course.Answer("F1-OL-1", "Nattevagten.").ThenAccepted();

        _course.Decide(new AnswerQuestion("F1-OL-2", "Ro.") { ExpectedSequence = 1 }).ThenAccepted();
        _course.Decide(new AnswerQuestion("F1-OL-1", "Aftenvagten.") { ExpectedSequence = 1 }).ThenRefused("conflict.sequence");
    }

    /// <summary>What names no phase lands where the course stands: it must not slip into the next one unseen.</summary>
    [Fact]
    public void Documenting_where_the_course_stood_is_refused_when_it_moved_on()
    {
        Walk.Open(_course, StandardGates.ExitOf(Phase.Idea));
        var before = _course.Process.Sequence;
        _course.AdvanceTo(Phase.Decision).ThenAccepted();
        (ProcessCommand Here, ProcessCommand? There)[] commands =
        [
            (new AgreeGuideline(Any.Guideline()), new AgreeGuideline(Any.Guideline() with { Phase = Phase.Idea })),
            (new HoldInvolvement(Any.Involvement(Party.Citizens)), new HoldInvolvement(Any.Involvement(Party.Citizens) with { Phase = Phase.Idea })),
            (new PlanInvolvement(Any.Plan(Party.Citizens)), new PlanInvolvement(Any.Plan(Party.Citizens, phase: Phase.Decision))),
            (new ReceiveViewpoint(new("v-7", Party.Citizens, "Hvorfor nu?")), new ReceiveViewpoint(new("v-7", Party.Citizens, "Hvorfor nu?") { Phase = Phase.Idea })),
            (new RaiseBreach(new("brud-7", CommitteeKind.LocalCommittee, "Ikke hørt.")), new RaiseBreach(new("brud-7", CommitteeKind.LocalCommittee, "Ikke hørt.") { Phase = Phase.Idea })),
            (new RecordDecision(Any.Decision()), null),
            (new Confirm("F1-R5", "dok. 1"), null),
            (new Waive("F2-R8", new("Det når vi.", "projektleder-1")), null),
        ];

        foreach (var (here, there) in commands)
        {
            _course.Decide(here with { ExpectedSequence = before }).ThenRefused("conflict.sequence");
            if (there is not null)
                (_course.Process.Decide(there with { ExpectedSequence = before }, Any.Stamp()) as Refused)?.Code.Should().NotBe("conflict.sequence");
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(99)]
    [InlineData(long.MaxValue)]
    public void A_sequence_that_never_was_is_refused(long expected) =>
        _course.Decide(new AnswerQuestion("F1-OL-1", "Ja.") { ExpectedSequence = expected }).ThenRefused("conflict.sequence-unknown");

    [Fact]
    public void The_same_command_twice_happens_once()
    {
        var command = new AnswerQuestion("F1-OL-1", "Nattevagten.") { Id = "cmd-1" };
        var first = _course.Decide(command).ThenAccepted();

        var second = _course.Decide(command with { ExpectedSequence = 1 }).ThenAccepted();
        second.IsRepeat.Should().BeTrue();
        second.Events.Should().Equal(first.Events);
        second.NewEvents.Should().BeEmpty();
        _course.Process.Sequence.Should().Be(2);
    }

    [Fact]
    public void A_command_id_used_for_something_else_is_a_conflict()
    {
        _course.Decide(new AnswerQuestion("F1-OL-1", "Nattevagten.") { Id = "cmd-1" }).ThenAccepted();

        _course.Decide(new AnswerQuestion("F1-OL-1", "Aftenvagten.") { Id = "cmd-1" }).ThenRefused("conflict.command-id");
        _course.As(Any.Employee).Decide(new AnswerQuestion("F1-OL-1", "Nattevagten.") { Id = "cmd-1" }).ThenRefused("conflict.command-id");
    }

    [Fact]
    public void A_refused_command_is_not_remembered()
    {
        _course.Decide(new AnswerQuestion("F1-OL-1", "") { Id = "cmd-1" }).ThenRefused("text.empty");

        _course.Decide(new AnswerQuestion("F1-OL-1", "Nu.") { Id = "cmd-1" }).ThenAccepted().IsRepeat.Should().BeFalse();
    }

    [Fact]
    public void A_repeated_confirmation_is_recognised_though_it_named_no_gate()
    {
        var command = new Confirm("F1-R2", "Sag 26/1234") { Id = "cmd-2" };
        _course.Decide(command).ThenAccepted();

        _course.Decide(command).ThenAccepted().IsRepeat.Should().BeTrue();
    }

    [Fact]
    public void Sixty_four_threads_on_one_session_leave_the_history_of_some_order()
    {
        Parallel.For(0, 64, new ParallelOptions { MaxDegreeOfParallelism = 64 }, n => _course.Answer("F1-OL-1", $"Svar {n}").ThenAccepted());

        _course.Process.History.Select(happened => happened.Sequence).Should().Equal(Enumerable.Range(1, 65).Select(n => (long)n));
        _course.Process.History.OfType<QuestionAnswered>().Select(happened => happened.Text).Should()
            .BeEquivalentTo(Enumerable.Range(0, 64).Select(n => $"Svar {n}"));
        _course.TakePending().Should().Equal(_course.Process.History);
        _course.Pending.Should().BeEmpty();
        TechnologyProcess.From(StandardDefinition.All, _course.Process.History).Sequence.Should().Be(65);
    }
}
