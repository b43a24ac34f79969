namespace Fremfaerd.Model.Tests.Process.Bends;

public class Skipping_a_phase
{
    private readonly ProcessSession _course = Any.Course();

    private static SkipGround NoPurchase { get; } = SkipGround.ByRule("no-purchase");

    [Fact]
    public void By_a_rule_needs_its_ground()
    {
        _course.Skip(Phase.Procurement, NoPurchase).ThenRefused("skip.ground-not-clarified");
        _course.Clarify(StandardFacts.RequiresProcurement, true).ThenAccepted();
        _course.Skip(Phase.Procurement, NoPurchase).ThenRefused("skip.ground-missing");
        _course.Clarify(StandardFacts.RequiresProcurement, false).ThenAccepted();
        _course.Skip(Phase.Procurement, NoPurchase).ThenAccepted();
        _course.Skip(Phase.Procurement, NoPurchase).ThenRefused("skip.already");
        _course.Process.Phase.Should().Be(Phase.Idea);
        _course.Assess(StandardGates.ExitOf(Phase.Procurement)).Standing.Should().Be(GateStanding.Skipped);
    }

    [Fact]
    public void Is_for_some_phases_only()
    {
        _course.Skip(Phase.Decision, SkipGround.Because("Det haster.")).ThenRefused("skip.not-allowed");
        _course.Skip(Phase.Idea, SkipGround.Because("Det haster.")).ThenRefused("skip.not-allowed");
        _course.Skip(Phase.Implementation, SkipGround.Because("Det haster.")).ThenRefused("skip.not-allowed");
        _course.Skip(Phase.Design, SkipGround.ByRule("no-purchase")).ThenRefused("skip.no-rules");
        _course.Skip(Phase.Development, SkipGround.ByRule("no-purchase")).ThenRefused("skip.rule-unknown");
        _course.Skip(Phase.Design, SkipGround.Because(" ")).ThenRefused("text.empty");
    }

    [Fact]
    public void Is_not_for_a_phase_that_was_entered_nor_for_the_last_one_followed()
    {
        Walk.To(Phase.Specification, _course);
        _course.Skip(Phase.Design, SkipGround.Because("Den var ikke nødvendig.")).ThenRefused("skip.entered");
        _course.ReturnTo(Phase.Decision, "Løsningen holdt ikke.").ThenAccepted();
        _course.Skip(Phase.Design, SkipGround.Because("Den er tegnet.")).ThenRefused("skip.entered");

        var until = ProcessSession.Enrol(
            Any.Definition, new Enrolment("p-2", "Kort forløb", Phase.Idea, Phase.Design, null), Any.Manager, Any.Clock());
        until.Skip(Phase.Design, SkipGround.Because("Den er tegnet.")).ThenRefused("skip.last-phase");
    }

    [Fact]
    public void For_a_reason_needs_the_authority()
    {
        var refused = _course.As(Any.ProjectManager).Skip(Phase.Design, SkipGround.Because("Den er tegnet.")).ThenRefused("authority.missing");
        refused.Authority!.Danish.Should().Contain("den besluttende leder");
        _course.Clarify(StandardFacts.RequiresProcurement, false).ThenAccepted();
        _course.As(Any.ProjectManager).Skip(Phase.Procurement, NoPurchase).ThenAccepted();
    }

    [Fact]
    public void Lets_the_course_go_past_it()
    {
        _course.Clarify(StandardFacts.RequiresProcurement, false).ThenAccepted();
        _course.Skip(Phase.Procurement, NoPurchase).ThenAccepted();
        Walk.To(Phase.Specification, _course);

        Walk.Open(_course, StandardGates.ExitOf(Phase.Specification));
        _course.AdvanceTo(Phase.Procurement).ThenRefused("move.not-next").Why.Danish.Should().Contain("udviklingsfasen");
        _course.AdvanceTo(Phase.Development).ThenAccepted();
        _course.Process.VisitsOf(Phase.Procurement).Should().Be(0);
    }

    [Fact]
    public void Closes_every_later_gate_when_its_ground_is_gone_and_another_ground_opens_them()
    {
        Lets_the_course_go_past_it();
        Walk.Open(_course, StandardGates.ExitOf(Phase.Development));
        _course.Clarify(StandardFacts.RequiresProcurement, true).ThenAccepted();

        var refused = _course.AdvanceTo(Phase.Implementation).ThenRefused("gate.closed");
        refused.Why.Danish.Should().Contain("procurement-exit/SKIP");
        refused.Report!.CarriedChecks.Should().Contain(check => check.Carried == CarriedBecause.SkipGround && check.Outcome == Outcome.Unmet);
        refused.Report.NoWayForward.Should().ContainSingle(way => way.Text.Danish.Contains("Gå tilbage til fasen"));

        _course.Skip(Phase.Procurement, SkipGround.Because("Købet sker i et andet forløb.")).ThenAccepted();
        _course.Assess().CarriedChecks.Where(check => check.ClosesGate).Select(check => $"{check.Address}").Should().Equal("procurement-exit/F5-R1");
    }

    [Fact]
    public void Closes_a_later_gate_while_its_ground_cannot_be_decided()
    {
        var course = Any.Course(Phase.Decision);
        course.Clarify(StandardFacts.RequiresProcurement, false).ThenAccepted();
        course.Skip(Phase.Procurement, NoPurchase).ThenAccepted();

        var report = course.Assess(StandardGates.ExitOf(Phase.Development));
        report.CarriedChecks.Single(check => check.Carried == CarriedBecause.SkipGround).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Leaves_what_law_and_agreement_ask_for_owed_at_the_next_exit()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        _course.Skip(Phase.Design, SkipGround.Because("Løsningen er tegnet i et andet forløb.")).ThenAccepted();

        var owed = _course.Assess(StandardGates.ExitOf(Phase.Specification)).CarriedChecks.Where(check => check.Carried == CarriedBecause.Skipped);
        owed.Where(check => check.Outcome != Outcome.NotApplicable).Select(check => ($"{check.Address}", check.ClosesGate)).Should().Equal(
            ("design-exit/F3-R3", true), ("design-exit/F3-R6", false));

        var step = _course.Assess(StandardGates.ExitOf(Phase.Specification)).NextSteps.OfType<InvolveStep>().First(step => step.Phase == Phase.Design);
        step.Text.Danish.Should().EndWith("Det gælder designfasen.");
        _course.HoldInvolvement(Any.Involvement(step.Forum, step.Level) with { Phase = step.Phase }).ThenAccepted();
        _course.Assess(StandardGates.ExitOf(Phase.Specification)).CarriedChecks.Should().NotContain(check => check.ClosesGate);
    }

    [Fact]
    public void Is_lifted_by_returning_to_the_phase()
    {
        Lets_the_course_go_past_it();
        _course.ReturnTo(Phase.Procurement, "Der skal alligevel købes ind.").ThenAccepted();

        _course.Process.Phase.Should().Be(Phase.Procurement);
        _course.Process.VisitsOf(Phase.Procurement).Should().Be(1);
        _course.Process.Skips.Should().BeEmpty();
        _course.Assess().CarriedChecks.Should().NotContain(check => check.Carried == CarriedBecause.SkipGround);
    }
}
