namespace Fremfaerd.Model.Tests.Process;

/// <summary>A meeting held in an earlier visit to the phase, with nothing named that was laid before it.</summary>
public class An_involvement_from_before_the_present_visit
{
    private readonly ProcessSession _first = Any.Course(Phase.Decision);

    public An_involvement_from_before_the_present_visit()
    {
        _first.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        _first.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        _first.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        _first.Answer("F2-KO-1", "Færre fald.").ThenAccepted();
        _first.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee)).ThenAccepted();
    }

    private static CheckResult CheckOf(ProcessSession course) => course.Assess()["F2-R2"];

    [Fact]
    public void Counts_and_is_marked_while_all_reads_as_it_did()
    {
        var second = _first.EnteredAnew();

        CheckOf(second).Outcome.Should().Be(Outcome.Met);
        CheckOf(second).Findings.Select(finding => finding.Code).Should().Equal("forum.right", "hearing.held", "level.met", "notice.not-configured", "response.no-remarks", "involvement.earlier-visit");
    }

    [Fact]
    public void Is_not_marked_in_its_own_visit() =>
        CheckOf(_first).Findings.Select(finding => finding.Code).Should().Equal("forum.right", "hearing.held", "level.met", "notice.not-configured", "response.no-remarks");

    [Fact]
    public void Was_held_on_every_fact_clarified_then()
    {
        var second = _first.EnteredAnew();
        second.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        CheckOf(second).Outcome.Should().Be(Outcome.Unmet);
        CheckOf(second).Findings.Select(finding => finding.Code).Should().Equal("hearing.missing", "involvement.outdated");
        second.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        CheckOf(second).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Was_held_on_every_answer_of_its_phase_then_and_no_other()
    {
        var second = _first.EnteredAnew();
        second.Answer("F1-KO-1", "En anden fase.").ThenAccepted();
        second.Answer("F7-IN-3", "Også en anden.").ThenAccepted();
        CheckOf(second).Outcome.Should().Be(Outcome.Met);

        second.Answer("F2-KO-1", "Flere fald.").ThenAccepted();
        CheckOf(second).Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Stands_in_its_own_visit_whatever_changes()
    {
        _first.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        CheckOf(_first).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_one_also_where_it_is_recorded_later_but_was_held_before_the_visit_began()
    {
        var course = Any.Course(Phase.Decision);
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        var second = course.EnteredAnew();
        second.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee), Moment.On(2026, 2, 4)).ThenAccepted();

        CheckOf(second).Findings.Select(finding => finding.Code).Should().Equal("forum.right", "hearing.held", "level.met", "notice.not-configured", "response.no-remarks", "involvement.earlier-visit");
    }

    [Fact]
    public void Stands_for_a_decision_of_this_visit_taken_before_the_change()
    {
        var second = _first.EnteredAnew();
        second.RecordDecision(Any.Decision(changesWork: true)).ThenAccepted();
        second.Clarify(StandardFacts.IsDigital, false).ThenAccepted();

        CheckOf(second).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_replaced_by_one_held_now()
    {
        var second = _first.EnteredAnew();
        second.Clarify(StandardFacts.IsDigital, false).ThenAccepted();
        second.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee)).ThenAccepted();

        CheckOf(second).Outcome.Should().Be(Outcome.Met);
        CheckOf(second).Findings.Select(finding => finding.Code).Should().Equal("forum.right", "hearing.held", "level.met", "notice.not-configured", "response.no-remarks");
    }
}
