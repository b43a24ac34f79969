namespace Fremfaerd.Model.Tests.Process;

public class A_process_as_it_was_known
{
    private readonly ProcessSession _course = Any.Course();

    private static DateTimeOffset Minute(int minute) => Any.Start.AddMinutes(minute);

    private static TechnologyProcess At(TechnologyProcess process, int minute, string answer) =>
        process.Decide(new AnswerQuestion("F1-OL-1", answer), Any.Stamp(at: Minute(minute))).ThenAccepted().Process;

    [Fact]
    public void Has_the_events_recorded_by_then()
    {
        var process = At(At(_course.Process, 10, "Nattevagten."), 20, "Aftenvagten.");

        process.AsOf(Minute(9)).Sequence.Should().Be(1);
        process.AsOf(Minute(10)).Sequence.Should().Be(2);
        process.AsOf(Minute(20).AddTicks(-1)).Sequence.Should().Be(2);
        process.AsOf(Minute(20)).Should().BeSameAs(process);
        process.AsOf(Minute(15)).EvidenceAt(Minute(30)).AnswerTo("F1-OL-1")!.Value.Text.Should().Be("Nattevagten.");
        process.AsOf(Minute(15).ToOffset(TimeSpan.FromHours(-9.5))).Sequence.Should().Be(2);
    }

    [Fact]
    public void Is_not_enrolled_before_its_enrolment_was_recorded()
    {
        var then = _course.Process.AsOf(Any.Start.AddDays(-1));

        (then.Standing, then.Phase, then.Sequence).Should().Be((CourseStanding.NotEnrolled, null, 0));
        then.Definition.Should().BeSameAs(Any.Definition);
        then.Assess(Any.Start).Standing.Should().Be(GateStanding.NotEnrolled);
    }

    [Fact]
    public void Was_in_the_phase_it_was_in()
    {
        var course = Walk.To(Phase.Decision, _course);
        var moved = course.Process.History.OfType<PhaseAdvanced>().Single();

        course.Process.AsOf(moved.Stamp.RecordedAt).Phase.Should().Be(Phase.Decision);
        var before = course.Process.AsOf(moved.Stamp.RecordedAt.AddTicks(-10));
        (before.Phase, before.Passages.Count).Should().Be((Phase.Idea, 0));
        before.Decide(new AdvanceTo(Phase.Decision), moved.Stamp).ThenAccepted().Process.Sequence.Should().Be(course.Process.Sequence);
    }

    [Fact]
    public void Goes_by_the_running_maximum_where_a_clock_stepped_back()
    {
        var process = At(At(At(At(_course.Process, 30, "a"), 10, "b"), 20, "c"), 40, "d");

        process.AsOf(Minute(5)).Sequence.Should().Be(1);
        process.AsOf(Minute(15)).Sequence.Should().Be(1);
        process.AsOf(Minute(29)).Sequence.Should().Be(1);
        process.AsOf(Minute(30)).Sequence.Should().Be(4);
        process.AsOf(Minute(39)).Sequence.Should().Be(4);
        process.AsOf(Minute(40)).Sequence.Should().Be(5);
    }

    [Fact]
    public void Flags_the_events_whose_clock_stepped_back_and_loses_none()
    {
        var process = At(At(At(At(_course.Process, 30, "a"), 10, "b"), 20, "c"), 30, "d");

        process.ClockSteps.Should().Equal(3, 4);
        process.History.Should().HaveCount(5);
        process.EvidenceAt(Minute(60)).AnswerTo("F1-OL-1")!.Value.Text.Should().Be("d", "the order is that of the sequence");
        process.EvidenceAt(Minute(60)).AnswerTo("F1-OL-1")!.Previous!.Value.Text.Should().Be("c");
        _course.Process.ClockSteps.Should().BeEmpty();
        TechnologyProcess.NotEnrolled(Any.Definition).ClockSteps.Should().BeEmpty();
        TechnologyProcess.From(StandardDefinition.All, process.History).ClockSteps.Should().Equal(3, 4);
    }

    [Fact]
    public void Is_always_a_first_part_of_the_history_that_grows_with_time()
    {
        int[] minutes = [50, 3, 17, 49, 51, 2, 90, 89, 91, 4];
        var process = _course.Process;
        foreach (var minute in minutes)
            process = At(process, minute, $"{minute}");

        long known = 0;
        for (var minute = -1; minute <= 100; minute++)
        {
            var then = process.AsOf(Minute(minute));
            then.History.Should().Equal(process.History.Take((int)then.Sequence));
            then.Sequence.Should().BeGreaterThanOrEqualTo(known);
            known = then.Sequence;
        }

        known.Should().Be(process.Sequence);
    }

    [Fact]
    public void Needs_a_moment() =>
        FluentActions.Invoking(() => _course.Process.AsOf(default)).Should().Throw<ArgumentException>();
}

public class A_process_that_is_not_enrolled
{
    private static readonly TechnologyProcess Process = TechnologyProcess.NotEnrolled(Any.Definition);

    [Fact]
    public void Answers_for_every_gate_that_it_is_not_enrolled()
    {
        foreach (var gate in Any.Definition.Content.Gates)
        {
            var report = Process.Assess(gate.Id, Any.Start);
            (report.Standing, report.Status, report.IsOpen).Should().Be((GateStanding.NotEnrolled, GateStatus.Closed, false));
            report.NextSteps.Should().BeEmpty();
            report.NoWayForward.Should().BeEmpty();
            Process.IsOpen(gate.Id, Any.Start).Should().BeFalse();
        }
    }

    [Fact]
    public void Is_asked_at_the_exit_of_the_first_phase_where_no_gate_is_named()
    {
        Process.Assess(Any.Start).Gate.Id.Should().Be(StandardGates.ExitOf(Phase.Idea));
        Process.EvidenceAt(Any.Start).Phase.Should().Be(Phase.Idea);
        ProcessSession.Start(Any.Definition, Any.Manager, Any.Clock()).Assess().Standing.Should().Be(GateStanding.NotEnrolled);
    }

    [Fact]
    public void Says_so_in_both_languages()
    {
        Process.Assess(Any.Start).Explain(Language.Danish).Should().Contain("Forløbet var ikke tilmeldt på det tidspunkt, så porten er lukket.");
        Process.Assess(Any.Start).Explain(Language.English).Should().Contain("The process was not enrolled at that moment, so the gate is closed.");
    }

    [Fact]
    public void Is_what_an_enrolled_process_was_before_its_enrolment()
    {
        var process = Walk.To(Phase.Decision).Process;
        var enrolled = process.History[0].Stamp.RecordedAt;

        foreach (var gate in Any.Definition.Content.Gates)
        {
            process.Assess(gate.Id, enrolled.AddTicks(-10)).Standing.Should().Be(GateStanding.NotEnrolled);
            process.IsOpen(gate.Id, enrolled.AddTicks(-10)).Should().BeFalse();
        }

        process.Assess(enrolled).Standing.Should().NotBe(GateStanding.NotEnrolled);
    }

    [Fact]
    public void Knows_its_gates_all_the_same()
    {
        FluentActions.Invoking(() => Process.Assess("moon-exit", Any.Start)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Process.IsOpen("moon-exit", Any.Start)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Process.Assess(default(DateTimeOffset))).Should().Throw<ArgumentException>();
    }
}
