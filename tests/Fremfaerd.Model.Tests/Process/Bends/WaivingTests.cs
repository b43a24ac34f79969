namespace Fremfaerd.Model.Tests.Process.Bends;

public class Waiving_a_check
{
    private static readonly ActorId Asker = "projektleder-1";

    private readonly ManualTime _time = Any.Clock();
    private readonly ProcessSession _course;

    public Waiving_a_check()
    {
        _course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", Phase.Idea, Any.Manager, _time);
        Walk.To(Phase.Decision, _course);
        Walk.Prepare(_course, StandardGates.ExitOf(Phase.Decision), confirm: false);
    }

    private static Waiver Waiver(DateOnly? until = null) => new("Tiden findes efter sommerferien.", Asker) { Until = until };

    [Fact]
    public void Opens_the_gate_and_marks_it()
    {
        _course.Waive("F2-R8", Waiver()).ThenAccepted();

        var report = _course.Assess();
        report.Status.Should().Be(GateStatus.OpenWithWaivers);
        report["F2-R8"].Outcome.Should().Be(Outcome.Waived);
        report["F2-R8"].Explain(Language.Danish).Should().Contain("Dispensation givet").And.Contain("Tiden findes efter sommerferien.");
        report.NextSteps.Should().BeEmpty();
        _course.AdvanceTo(Phase.Design).ThenAccepted();
        var passage = _course.Process.Passages[^1].Value;
        passage.Status.Should().Be(GateStatus.OpenWithWaivers);
        passage.Waivers.Should().ContainSingle(used => used.Check == new CheckAddress("decision-exit", "F2-R8"));
    }

    [Fact]
    public void Stays_listed_at_every_later_gate_until_the_check_is_met()
    {
        Opens_the_gate_and_marks_it();
        Walk.To(Phase.Development, _course);

        _course.Assess().WaivedChecks.Single().Outcome.Should().Be(Outcome.Waived);
        _course.Assess(StandardGates.GoLive).WaivedChecks.Single().Outcome.Should().Be(Outcome.Waived);
        _course.Decide(new Confirm("F2-R8", "Sag 26/9", "decision-exit")).ThenAccepted();
        var met = _course.Assess().WaivedChecks.Single();
        met.Outcome.Should().Be(Outcome.Met);
        met.Findings.Select(finding => finding.Code).Should().Contain("waiver.no-longer-needed");
    }

    [Fact]
    public void Stands_with_every_other_in_the_passage_and_is_owed_with_them_once_they_are_withdrawn()
    {
        var course = Any.Course();
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Idea), confirm: false);
        course.Waive("F1-R2", Waiver()).ThenAccepted();
        var first = course.Process.Sequence;
        course.AdvanceTo(Phase.Decision).ThenAccepted();
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Decision), confirm: false);
        course.Waive("F2-R8", Waiver()).ThenAccepted();
        var second = course.Process.Sequence;

        course.Assess().Status.Should().Be(GateStatus.OpenWithWaivers);
        course.AdvanceTo(Phase.Design).ThenAccepted();
        course.Process.Passages[^1].Value.Waivers.Select(used => $"{used.Check}").Should().Equal("decision-exit/F2-R8", "idea-exit/F1-R2");

        foreach (var entry in new[] { first, second })
            course.Correct(entry, null, "Givet i et andet forløb.").ThenAccepted();
        course.Assess().CarriedChecks.Where(check => check.Carried == CarriedBecause.Waived).Select(check => $"{check.Address} {check.Outcome.Code} {check.ClosesGate}")
            .Should().Equal("idea-exit/F1-R2 unmet True", "decision-exit/F2-R8 unmet True");
    }

    [Fact]
    public void Stays_listed_for_each_passage_that_it_was_used_in()
    {
        var course = Any.Course();
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Idea), confirm: false);
        course.Waive("F1-R2", Waiver()).ThenAccepted();
        var first = course.Process.Sequence;
        course.AdvanceTo(Phase.Decision).ThenAccepted();
        course.Decide(new Confirm("F1-R2", "Sag 26/8", "idea-exit")).ThenAccepted();
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Decision), confirm: false);
        course.Waive("F2-R8", Waiver()).ThenAccepted();
        var second = course.Process.Sequence;
        course.AdvanceTo(Phase.Design).ThenAccepted();
        course.Process.Passages[^1].Value.Waivers.Select(used => $"{used.Check}").Should().Equal("decision-exit/F2-R8");

        foreach (var entry in new[] { first, second })
            course.Correct(entry, null, "Givet i et andet forløb.").ThenAccepted();
        course.Assess().CarriedChecks.Where(check => check.Carried == CarriedBecause.Waived).Select(check => $"{check.Address} {check.Outcome.Code}")
            .Should().Equal("idea-exit/F1-R2 met", "decision-exit/F2-R8 unmet");
    }

    [Fact]
    public void Is_listed_no_more_once_a_return_made_void_the_passage_it_was_used_in()
    {
        var course = Any.Course();
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Idea), confirm: false);
        course.Waive("F1-R2", Waiver()).ThenAccepted();
        course.AdvanceTo(Phase.Decision).ThenAccepted();
        course.Assess().WaivedChecks.Should().ContainSingle();
        course.ReturnTo(Phase.Idea, "Om igen").ThenAccepted();
        Walk.Open(course, StandardGates.ExitOf(Phase.Idea));
        course.AdvanceTo(Phase.Decision).ThenAccepted();

        course.Assess().CarriedChecks.Should().NotContain(check => check.Carried == CarriedBecause.Waived);
    }

    [Fact]
    public void Closes_a_later_gate_once_it_has_expired()
    {
        _course.Waive("F2-R8", Waiver(new DateOnly(2026, 3, 31))).ThenAccepted();
        _course.AdvanceTo(Phase.Design).ThenAccepted();
        Walk.Open(_course, StandardGates.ExitOf(Phase.Design));

        _time.MoveTo(new(2026, 3, 31, 23, 59, 0, TimeSpan.FromHours(2)));
        _course.IsOpen(StandardGates.ExitOf(Phase.Design)).Should().BeTrue();
        _time.MoveTo(new(2026, 4, 1, 0, 0, 0, TimeSpan.FromHours(2)));
        _course.IsOpen(StandardGates.ExitOf(Phase.Design)).Should().BeFalse();
        var refused = _course.AdvanceTo(Phase.Specification).ThenRefused("gate.closed");
        refused.Why.Danish.Should().Contain("decision-exit/F2-R8");
        refused.Report!.NextSteps.Should().ContainSingle().Which.Should().BeOfType<ConfirmStep>();

        _course.Waive("F2-R8", Waiver()).ThenAccepted();
        _course.AdvanceTo(Phase.Specification).ThenAccepted();
    }

    [Fact]
    public void Holds_only_while_its_condition_reads_as_given()
    {
        _course.Clarify(StandardFacts.UncertainSolution, false).ThenAccepted();
        _course.Waive("F2-R8", Waiver() with { While = new(StandardFacts.UncertainSolution, true) }).ThenRefused("waiver.condition-false");
        _course.Waive("F2-R8", Waiver() with { While = new(StandardFacts.UncertainSolution, false) }).ThenAccepted();
        _course.Assess().IsOpen.Should().BeTrue();
        _course.Clarify(StandardFacts.UncertainSolution, true).ThenAccepted();

        _course.Assess().IsOpen.Should().BeFalse();
        _course.Assess()["F2-R8"].Findings.Select(finding => finding.Code).Should().Contain("waiver.condition-gone");
    }

    [Fact]
    public void Can_have_its_reason_corrected_after_its_last_day_and_once_its_condition_is_gone()
    {
        _course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        var waiver = Waiver(new DateOnly(2026, 3, 31)) with { While = new(StandardFacts.IsDigital, true) };
        var given = _course.Waive("F2-R8", waiver).ThenAccepted().Events[0].Sequence;
        _course.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        _time.MoveTo(new(2026, 4, 2, 9, 0, 0, TimeSpan.FromHours(2)));

        var right = new Waiver("Tiden findes i juni.", Asker) { Until = waiver.Until, While = waiver.While };
        _course.Correct(given, new Waive("F2-R8", right), "Grunden stod forkert.").ThenAccepted();
    }

    [Fact]
    public void Does_not_carry_over_to_the_next_visit()
    {
        Opens_the_gate_and_marks_it();
        _course.ReturnTo(Phase.Decision, "Grundlaget skal laves om.").ThenAccepted();

        _course.Assess()["F2-R8"].Outcome.Should().Be(Outcome.Unmet);
        _course.Process.Waivers.Should().HaveCount(1);
    }

    [Fact]
    public void Is_not_for_checks_that_are_met_do_not_block_or_rest_on_law()
    {
        _course.Waive("F1-R1", Waiver()).ThenRefused("waiver.not-here");
        _course.Waive("F2-R13", Waiver()).ThenRefused("waiver.not-blocking");
        _course.Waive("F9-R9", Waiver()).ThenRefused("check.unknown");
        _course.Waive("G2", Waiver()).ThenRefused("waiver.check-met");
        _course.Clarify(StandardFacts.AffectsElderlyCitizens, true).ThenAccepted();
        _course.Waive("F2-R5", Waiver()).ThenRefused("waiver.not-allowed");
    }

    [Fact]
    public void Takes_two_persons_where_the_definition_says_so()
    {
        var course = Any.Course();
        course.Waive("G2", new Waiver("Beslutningen er på vej.", Any.Manager.Id)).ThenRefused("waiver.same-person");
        course.Waive("G2", new Waiver("Beslutningen er på vej.", Asker)).ThenAccepted();
    }

    [Fact]
    public void Of_a_duty_met_elsewhere_takes_a_reference()
    {
        var course = Walk.DeclareEarlier(Any.Course(Phase.Development));
        course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
        course.Waive("F6-R2", Waiver()).ThenRefused("waiver.reference-missing");
        course.Waive("F6-R2", Waiver() with { Reference = "KOMBIT, fælles konsekvensanalyse 2025-4" }).ThenAccepted();
        course.Assess(StandardGates.BeforeLiveData).Status.Should().Be(GateStatus.OpenWithWaivers);
        course.PassGate(StandardGates.BeforeLiveData).ThenAccepted();
        course.Assess().WaivedChecks.Should().ContainSingle();
    }

    [Fact]
    public void Needs_authority_a_reason_and_a_day_to_come()
    {
        _course.As(Any.ProjectManager).Waive("F2-R8", Waiver()).ThenRefused("authority.missing").Report.Should().NotBeNull();
        _course.Waive("F2-R8", new Waiver("", Asker)).ThenRefused("text.empty");
        _course.Waive("F2-R8", Waiver(new DateOnly(2026, 3, 1))).ThenRefused("waiver.ended");
        _course.Waive("F2-R8", Waiver(new DateOnly(2026, 3, 2))).ThenAccepted();
    }

    [Fact]
    public void That_is_refused_can_be_put_on_record()
    {
        var refused = _course.As(Any.ProjectManager).Waive("F2-R8", Waiver()).ThenRefused("authority.missing");
        var recorded = (AttemptRefused)_course.As(Any.ProjectManager).Decide(refused.ToRecord!).ThenAccepted().Events[0];

        recorded.Code.Should().Be("authority.missing");
        _course.Decide(refused.ToRecord!).ThenRefused("attempt.allowed");
        TechnologyProcess.From(StandardDefinition.All, _course.Process.History).Sequence.Should().Be(_course.Process.Sequence);
    }
}
