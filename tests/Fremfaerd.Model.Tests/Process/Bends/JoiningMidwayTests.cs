namespace Fremfaerd.Model.Tests.Process.Bends;

public class Joining_midway
{
    private readonly ProcessSession _course = Any.Course(Phase.Design);

    private IEnumerable<string> Closing => _course.Assess().CarriedChecks.Where(check => check.ClosesGate).Select(check => $"{check.Address}");

    private static Moment Earlier { get; } = Moment.On(2026, 1, 15);

    [Fact]
    public void Takes_a_declaration_with_the_day_it_was_given()
    {
        var reply = Any.Course(Phase.Design).Decide(new Declare(new("idea-exit", "F1-R2"), "Centerlederen var udpeget."), Moment.On(2026, 2, 20));

        reply.ThenAccepted().Events[0].Stamp.Happened.Should().Be(Moment.On(2026, 2, 20));
    }

    [Fact]
    public void Shows_what_earlier_phases_asked_for_and_lets_little_of_it_block()
    {
        _course.Assess().CarriedChecks.Select(check => check.Carried).Distinct().Should().Equal(CarriedBecause.NotObserved);
        _course.Assess().CatchUpQuestions.Should().NotBeEmpty().And.OnlyContain(line => line.Question.Phase < Phase.Design);
        Closing.Should().Equal(
            "idea-exit/F1-R2", "idea-exit/F1-R3",
            "decision-exit/F2-R1", "decision-exit/F2-R3", "decision-exit/F2-R5", "decision-exit/F2-R6");
    }

    [Fact]
    public void Is_caught_up_by_the_steps_of_the_plan()
    {
        Walk.Open(_course, StandardGates.ExitOf(Phase.Design));
        _course.AdvanceTo(Phase.Specification).ThenAccepted();
        _course.Process.VisitsOf(Phase.Decision).Should().Be(0);
    }

    [Fact]
    public void Lets_earlier_checks_be_declared_without_evidence()
    {
        _course.Declare(new("idea-exit", "F1-R2"), "Centerlederen var udpeget.").ThenAccepted();

        var declared = _course.Assess().CarriedChecks.First(check => check.Address.Code == "F1-R2");
        declared.Outcome.Should().Be(Outcome.Met);
        declared.Explain(Language.Danish).Should().Contain("uden bilag");
        Closing.Should().NotContain("idea-exit/F1-R2");
        _course.Declare(new("design-exit", "F3-R1"), "Holdet var på plads.").ThenRefused("declaration.observed");
        _course.As(Any.Employee).Declare(new("idea-exit", "F1-R3"), "Ja.").ThenRefused("authority.missing");
    }

    [Fact]
    public void Takes_a_decision_from_before_with_its_own_moment_and_without_evidence()
    {
        var before = new TakenDecision(DecisionOutcome.GoAhead, DecisionLevel.Workplace, "Centerlederen", "Vi køber systemet.", false, null) { Phase = Phase.Decision };
        _course.RecordDecision(before).ThenRefused("decision.before-enrolment");
        _course.RecordDecision(before, Moment.On(2026, 3, 3)).ThenRefused("moment.future");
        _course.RecordDecision(before, Earlier).ThenAccepted();

        var decided = _course.Assess().CarriedChecks.First(check => $"{check.Address}" == "decision-exit/G2");
        decided.Outcome.Should().Be(Outcome.Met);
        decided.Explain(Language.Danish).Should().Contain("Erklæret uden bilag");
        _course.RecordDecision(before with { Phase = null }, Earlier).ThenRefused("decision.basis-missing");
    }

    [Fact]
    public void Does_not_block_on_what_can_no_longer_be_met()
    {
        _course.Clarify(StandardFacts.AffectsElderlyCitizens, true).ThenAccepted();
        Closing.Should().Contain("decision-exit/F2-R5");
        _course.RecordDecision(Any.Decision() with { Phase = Phase.Decision }, Earlier).ThenAccepted();

        Closing.Should().NotContain("decision-exit/F2-R5");
        _course.Assess().CarriedChecks.First(check => check.Address.Code == "F2-R5").Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Counts_earlier_phases_in_no_duration_and_no_statistics()
    {
        var phases = _course.Process.Phases(Any.Start.AddDays(3));
        phases[0].Standing.Should().Be(GateStanding.NotObserved);
        phases[0].Visits.Should().BeEmpty();

        var statistics = PhaseStatistics.Of([_course.Process, Any.Course().Process], Any.Start.AddDays(3));
        statistics[0].Should().Be(new PhaseStatistics(Phase.Idea, 2, 1, 0, 1, 0, null));
    }
}
