namespace Fremfaerd.Model.Tests.Process;

public class Loading_a_history
{
    private static readonly ProcessSession Course = Walk.ToTheEnd();

    private static IReadOnlyList<ProcessEvent> History => Course.Process.History;

    private static TechnologyProcess From(IEnumerable<ProcessEvent> events) => TechnologyProcess.From(StandardDefinition.All, events);

    private static void Fails(IEnumerable<ProcessEvent> events, string code, long sequence)
    {
        var no = FluentActions.Invoking(() => From(events)).Should().Throw<HistoryException>().Which;
        (no.Code, no.Sequence).Should().Be((code, sequence));
    }

    private static IEnumerable<ProcessEvent> Swapping<T>(Func<T, ProcessEvent> change)
        where T : ProcessEvent => History.Select(happened => happened is T one ? change(one) : happened);

    private static Passage WithAnOutcomeChanged(Passage of) =>
        new(of.Gate, of.Phase, of.Visit, of.Status, [.. of.Checks.SkipLast(1), Changed(of.Checks[^1])], of.Definition, of.RulesVersion) { Waivers = of.Waivers, Parameters = of.Parameters };

    private static CheckOutcome Changed(CheckOutcome one) => new(one.Check, one.Outcome == Outcome.Met ? Outcome.NotApplicable : Outcome.Met);

    [Fact]
    public void Gives_the_process_as_it_was()
    {
        var at = Any.Start.AddDays(1);

        Fingerprint.Of(From(History), at).Should().Be(Fingerprint.Of(Course.Process, at));
    }

    [Fact]
    public void Gives_the_state_after_every_single_event()
    {
        for (var length = 1; length <= History.Count; length++)
            From(History.Take(length)).Sequence.Should().Be(length);
    }

    [Fact]
    public void Is_refused_without_events() => Fails([], "history.empty", 0);

    [Fact]
    public void Is_refused_with_a_null_among_them() => Fails([History[0], null!], "history.null", 0);

    [Fact]
    public void Is_refused_when_it_does_not_start_with_its_enrolment() => Fails(History.Skip(1), "history.first", 2);

    [Fact]
    public void Is_refused_when_an_event_is_missing() => Fails(History.Where(happened => happened.Sequence != 3), "history.sequence", 4);

    [Fact]
    public void Says_which_number_should_have_come() =>
        FluentActions.Invoking(() => From(History.Where(happened => happened.Sequence != 3))).Should().Throw<HistoryException>().Which.Why.Values.Should().Contain(("expected", (TextValue)"3"));

    [Fact]
    public void Follows_the_definition_of_an_enrolment_from_a_newer_version()
    {
        var process = From([new UnrecognizedEvent(1, History[0].Stamp, "process.enrolled", "{}") { Known = History[0] }]);

        (process.IsReadOnly, process.Definition, process.Phase).Should().Be((true, Any.Definition, Phase.Idea));
    }

    [Fact]
    public void Is_refused_when_an_event_stands_twice() => Fails([.. History.Take(2), History[1]], "history.sequence", 2);

    [Fact]
    public void Is_refused_without_the_definition_it_is_pinned_to()
    {
        var other = ProcessDefinition.Build(Any.Definition.Content with { Version = 2 });

        FluentActions.Invoking(() => TechnologyProcess.From([other], History)).Should().Throw<HistoryException>()
            .Where(no => no.Code == "history.definition" && no.Message.Contains("fremfaerd-standard 2"));
    }

    [Fact]
    public void Is_refused_when_a_gate_was_passed_that_was_closed()
    {
        var passage = History.OfType<PhaseAdvanced>().First();

        Fails([History[0], new PhaseAdvanced(2, passage.Stamp, Phase.Decision, passage.Passage)], "history.refused", 2);
    }

    [Fact]
    public void Is_refused_when_a_phase_is_jumped() =>
        Fails(Swapping<PhaseAdvanced>(one => new PhaseAdvanced(one.Sequence, one.Stamp, Phase.Procurement, one.Passage)), "history.refused", 6);

    [Fact]
    public void Is_refused_when_a_proof_was_changed() =>
        Fails(Swapping<PhaseAdvanced>(one => new PhaseAdvanced(one.Sequence, one.Stamp, one.To, one.Passage with { Visit = 2 })), "history.differs", 6);

    [Fact]
    public void Is_refused_when_an_outcome_in_a_proof_was_changed() =>
        Fails(Swapping<PhaseAdvanced>(one => new PhaseAdvanced(one.Sequence, one.Stamp, one.To, WithAnOutcomeChanged(one.Passage))), "history.differs", 6);

    [Fact]
    public void Is_refused_when_an_actor_without_authority_was_put_in() =>
        Fails(
            Swapping<PhaseAdvanced>(one => new PhaseAdvanced(one.Sequence, new(new("x", StandardRoles.Employee), one.Stamp.RecordedAt), one.To, one.Passage)),
            "history.refused", 6);

    [Fact]
    public void Is_refused_when_a_command_id_stands_twice() =>
        Fails(
            [.. History.Take(2), new QuestionAnswered(3, Any.Stamp(), "F1-KO-1", "Ja.") { Command = "c" }, new QuestionAnswered(4, Any.Stamp(), "F1-KO-1", "Ja.") { Command = "c" }],
            "history.repeated", 4);

    [Fact]
    public void Keeps_an_event_of_a_newer_version_and_can_then_only_be_read()
    {
        var newer = new UnrecognizedEvent(3, Any.Stamp(), "moon.landed", """{"on":"moon"}""");
        var process = From([.. History.Take(2), newer, new CourseCompleted(4, Any.Stamp(), History.OfType<CourseCompleted>().Single().Passage)]);

        process.IsReadOnly.Should().BeTrue();
        process.History[2].Should().Be(newer);
        process.Phase.Should().Be(Phase.Idea);
        process.Standing.Should().Be(CourseStanding.InPhase, "nothing is read after it");
        process.Decide(new ClarifyFact(StandardFacts.IsDigital, true), Any.Stamp()).ThenRefused("course.read-only");
        process.Assess(Any.Start).Checks.Should().OnlyContain(check => check.Outcome == Outcome.Indeterminate);
        process.Assess(Any.Start).Checks.Should().OnlyContain(check => check.Findings.Count == 1 && check.WayOut != null);
        process.Assess(Any.Start).IsOpen.Should().BeFalse();
    }
}
