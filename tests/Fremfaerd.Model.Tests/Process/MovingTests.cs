namespace Fremfaerd.Model.Tests.Process;

public class Moving_through_the_phases
{
    [Fact]
    public void An_ordinary_small_purchase_passes_its_first_gate_with_a_handful_of_commands()
    {
        var course = Any.Course();

        course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        course.Answer("F1-KO-1", "Borgerne kan booke haller selv.").ThenAccepted();
        course.Confirm("F1-R2", "Mail af 2. marts 2026").ThenAccepted();
        course.RecordDecision(Any.Decision()).ThenAccepted();
        course.AdvanceTo(Phase.Decision).ThenAccepted();

        course.Process.Phase.Should().Be(Phase.Decision);
    }

    [Fact]
    public void Leaves_a_proof_of_every_gate_passed()
    {
        var course = Walk.To(Phase.Decision);

        var passage = course.Process.Passages.Single().Value;
        passage.Gate.Should().Be(StandardGates.ExitOf(Phase.Idea));
        passage.Visit.Should().Be(1);
        passage.Definition.Should().Be(Any.Definition.Reference);
        passage.Checks.Should().HaveCount(12).And.Contain(new CheckOutcome(new("idea-exit", "F1-R2"), Outcome.Met));
    }

    [Fact]
    public void Is_refused_with_all_reasons_while_the_gate_is_closed()
    {
        var no = Any.Course().AdvanceTo(Phase.Decision).ThenRefused("gate.closed");

        no.Why.Danish.Should().Be("Porten idea-exit er lukket. Der mangler: G2, F1-R1, F1-R2 og F1-R3.");
        no.Report!.Checks.Should().HaveCount(12);
        no.Report.Gate.Id.Should().Be(StandardGates.ExitOf(Phase.Idea));
        no.Authority.Should().BeNull();
    }

    [Theory]
    [InlineData(Phase.Idea)]
    [InlineData(Phase.Design)]
    [InlineData(Phase.Implementation)]
    public void Is_refused_to_any_phase_but_the_next(Phase asked) =>
        Any.Course().AdvanceTo(asked).ThenRefused("move.not-next").Why.English
            .Should().EndWith("The next phase is the decision phase.");

    [Fact]
    public void Answers_readiness_too_where_authority_is_missing()
    {
        var no = Any.Course().As(Any.Employee).AdvanceTo(Phase.Decision).ThenRefused("authority.missing");

        no.Authority!.English.Should().Be("Only the project manager and the deciding manager may advance to the next phase; an employee may not.");
        no.Report!.IsOpen.Should().BeFalse();
    }

    [Fact]
    public void Is_refused_beyond_the_last_phase_that_is_followed()
    {
        var session = ProcessSession.Start(Any.Definition, Any.Manager, Any.Clock());
        session.Decide(new Enrol(new Enrolment("p", "Kun idéen", Phase.Idea, Phase.Idea, "Nord"))).ThenAccepted();

        session.AdvanceTo(Phase.Decision).ThenRefused("move.outside-span");
        session.Assess(StandardGates.ExitOf(Phase.Decision)).Standing.Should().Be(GateStanding.NotFollowed);
        Walk.Open(session, StandardGates.ExitOf(Phase.Idea));
        session.Complete().ThenAccepted();
        session.Process.Standing.Should().Be(CourseStanding.Completed);
    }

    [Fact]
    public void Cannot_be_completed_before_the_last_phase() => Any.Course().Complete().ThenRefused("move.not-last");

    [Fact]
    public void Goes_through_all_seven_phases_to_the_end()
    {
        var process = Walk.ToTheEnd().Process;

        process.Standing.Should().Be(CourseStanding.Completed);
        process.Passages.Select(passage => passage.Value.Gate.Value).Should().Equal(
            "idea-exit", "decision-exit", "design-exit", "specification-exit", "procurement-exit", "development-exit",
            "go-live", "implementation-exit");
        process.Assess(StandardGates.ExitOf(Phase.Implementation), Any.Start.AddDays(1)).Standing.Should().Be(GateStanding.Passed);
    }
}

public class Passing_an_inner_gate
{
    private readonly ProcessSession _course = Walk.DeclareEarlier(Any.Course(Phase.Development));

    [Fact]
    public void Is_refused_while_the_impact_assessment_is_not_finished()
    {
        _course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();

        _course.PassGate(StandardGates.BeforeLiveData).ThenRefused("gate.closed").Report!["F6-R2"].ClosesGate.Should().BeTrue();
        _course.Confirm("F6-R2", "DPIA, version 3").ThenAccepted();
        _course.PassGate(StandardGates.BeforeLiveData).ThenAccepted();
        _course.PassGate(StandardGates.BeforeLiveData).ThenRefused("gate.already-passed");
    }

    [Fact]
    public void Is_needed_before_the_phase_is_left()
    {
        _course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        Walk.Prepare(_course, StandardGates.ExitOf(Phase.Development));

        var no = _course.AdvanceTo(Phase.Implementation).ThenRefused("gate.inner-not-passed");
        no.Report!.IsOpen.Should().BeFalse();
        no.Report.InnerGatesMissing.Should().Equal(StandardGates.BeforeLiveData);
        _course.IsOpen(StandardGates.ExitOf(Phase.Development)).Should().BeFalse();
        _course.Assess().NextSteps.Should().ContainSingle().Which.Should().BeOfType<PassGateStep>();
    }

    [Fact]
    public void Is_not_needed_where_no_blocking_check_of_it_can_apply()
    {
        _course.Clarify(StandardFacts.ProcessesPersonalData, false).ThenAccepted();
        Walk.Open(_course, StandardGates.ExitOf(Phase.Development));

        _course.AdvanceTo(Phase.Implementation).ThenAccepted();
    }

    [Fact]
    public void Is_needed_while_it_is_not_clarified_whether_its_checks_apply()
    {
        Walk.Prepare(_course, StandardGates.ExitOf(Phase.Development), clarify: false);

        _course.AdvanceTo(Phase.Implementation).ThenRefused("gate.inner-not-passed");
    }

    [Fact]
    public void Is_left_out_in_the_reports_where_it_was_not_needed() =>
        Walk.To(Phase.Implementation).Assess(StandardGates.BeforeLiveData).Standing.Should().Be(GateStanding.LeftOut);

    [Fact]
    public void Must_still_hold_when_the_phase_is_left()
    {
        _course.Clarify(StandardFacts.DpiaRequired, false).ThenAccepted();
        _course.PassGate(StandardGates.BeforeLiveData).ThenAccepted();
        Walk.Prepare(_course, StandardGates.ExitOf(Phase.Development), confirm: false);
        _course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();

        _course.AdvanceTo(Phase.Implementation).ThenRefused("gate.inner-no-longer-holds").Why.English.Should().Be(
            "Gate before-live-data was passed but no longer holds. Missing: F6-R2. The report says what can be done; what can still be met does not ask for passing the gate again.");
        _course.Confirm("F6-R2", "DPIA, version 3").ThenAccepted();
        _course.AdvanceTo(Phase.Implementation).ThenRefused("gate.inner-no-longer-holds");
        _course.Confirm("F6-R2", "DPIA, version 3", dated: new(2026, 2, 20)).ThenAccepted();
        var passage = ((PhaseAdvanced)_course.AdvanceTo(Phase.Implementation).ThenAccepted().Events[0]).Passage;
        passage.Checks.Should().Contain(new CheckOutcome(new(StandardGates.BeforeLiveData, "F6-R2"), Outcome.Met));
    }

    [Fact]
    public void Does_not_count_before_it_was_passed()
    {
        _course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        _course.Confirm("F6-R2", "DPIA, version 3").ThenAccepted();
        Walk.Prepare(_course, StandardGates.ExitOf(Phase.Development), confirm: false);
        var before = _course.Process.History[^1].Stamp.RecordedAt;
        _course.PassGate(StandardGates.BeforeLiveData).ThenAccepted();

        _course.Process.IsOpen(StandardGates.ExitOf(Phase.Development), before).Should().BeFalse();
        _course.Process.Assess(StandardGates.BeforeLiveData, before).Standing.Should().Be(GateStanding.Current);
        _course.IsOpen(StandardGates.ExitOf(Phase.Development)).Should().BeTrue();
    }

    [Fact]
    public void Answers_readiness_too_where_authority_is_missing()
    {
        var employee = _course.As(Any.Employee);

        employee.PassGate(StandardGates.BeforeLiveData).ThenRefused("authority.missing").Report!.Gate.Id.Should().Be(StandardGates.BeforeLiveData);
        employee.PassGate("back-door").ThenRefused("authority.missing").Report.Should().BeNull();
    }

    [Fact]
    public void Is_refused_for_a_gate_of_another_phase_an_exit_or_an_unknown_one()
    {
        _course.PassGate(StandardGates.GoLive).ThenRefused("gate.not-current");
        _course.PassGate(StandardGates.ExitOf(Phase.Development)).ThenRefused("gate.not-inner");
        _course.PassGate("back-door").ThenRefused("gate.unknown");
        FluentActions.Invoking(() => _course.Assess("back-door")).Should().Throw<ArgumentException>().WithMessage("*idea-exit*");
        FluentActions.Invoking(() => _course.IsOpen("back-door")).Should().Throw<ArgumentException>().WithMessage("*idea-exit*");
    }
}
