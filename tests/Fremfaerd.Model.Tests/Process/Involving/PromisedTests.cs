using Fremfaerd.Model.Tests.Involvement;

namespace Fremfaerd.Model.Tests.Process.Involving;

/// <summary>What was promised at a higher level stays owed, in the phase and in its shorter sequences (S3.37).</summary>
public class A_promised_level
{
    private static readonly Subcourse Pilot = new("pilot", "Pilot på Solgården");

    private readonly ProcessSession _course = Solkoebing.Course();

    private void Plan(InvolvementLevel level, Subcourse? part = null) =>
        _course.Plan(Any.Plan(level: level) with { Subcourse = part }).ThenAccepted();

    private void Hold(InvolvementLevel level, SubcourseId? part = null, Party party = Party.AffectedEmployees) =>
        _course.HoldInvolvement(Solkoebing.Meeting(party, level) with { Subcourse = part }, Solkoebing.February(10)).ThenAccepted();

    private InvolvementLine Line(Subcourse? part = null) => _course.Involvement().Lines.Single(
        line => line.Planned.Party == Party.AffectedEmployees && line.Planned.Subcourse == part);

    [Fact]
    public void Is_asked_for_at_the_gate_and_in_the_overview_after_the_plan_was_lowered()
    {
        Plan(InvolvementLevel.Medindflydelse);
        Plan(InvolvementLevel.Information);
        Hold(InvolvementLevel.Information, party: Party.ElectedRepresentatives);
        Hold(InvolvementLevel.Information);

        _course.Assess()["G3"].Outcome.Should().Be(Outcome.Unmet);
        _course.Assess()["G3"].Findings.Select(finding => finding.Code).Should().Contain("level.below-promise");
        Line().Planned.Level.Should().Be(InvolvementLevel.Information);
        Line().Asked.Should().Be(InvolvementLevel.Medindflydelse);
        Line().Outcome.Should().Be(Outcome.Unmet);

        Hold(InvolvementLevel.Medindflydelse);
        _course.Assess()["G3"].Outcome.Should().Be(Outcome.Met);
        Line().Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_not_asked_for_where_only_the_definition_proposed_it()
    {
        Plan(InvolvementLevel.Information);
        Hold(InvolvementLevel.Information, party: Party.ElectedRepresentatives);
        Hold(InvolvementLevel.Information);

        _course.Assess()["G3"].Outcome.Should().Be(Outcome.Met);
        Line().Asked.Should().Be(InvolvementLevel.Information);
    }

    [Fact]
    public void Of_a_shorter_sequence_is_met_by_meetings_about_that_sequence_alone()
    {
        Plan(InvolvementLevel.Medindflydelse, Pilot);
        Hold(InvolvementLevel.Medindflydelse);
        Line().Outcome.Should().Be(Outcome.Met);
        Line(Pilot).Outcome.Should().Be(Outcome.Unmet);
        Line(Pilot).Held.Should().BeEmpty();

        Hold(InvolvementLevel.Medindflydelse, Pilot.Id);
        Line(Pilot).Outcome.Should().Be(Outcome.Met);
        Line(Pilot).Held.Should().ContainSingle();
    }

    [Fact]
    public void Of_a_shorter_sequence_stays_owed_there()
    {
        Plan(InvolvementLevel.Medindflydelse, Pilot);
        Plan(InvolvementLevel.Information, Pilot);
        Hold(InvolvementLevel.Information, Pilot.Id);

        (Line(Pilot).Asked, Line(Pilot).Outcome).Should().Be((InvolvementLevel.Medindflydelse, Outcome.Unmet));
    }

    [Fact]
    public void Of_a_shorter_sequence_needs_the_sequence_in_the_plan_of_that_phase()
    {
        var meeting = Solkoebing.Meeting(Party.AffectedEmployees) with { Subcourse = Pilot.Id };
        _course.HoldInvolvement(meeting).ThenRefused("involvement.subcourse-unknown").Why.Danish.Should().Be(
            "Der er intet delforløb pilot i planen for beslutningsfasen. Planlæg det først, eller udelad delforløbet.");
        _course.Plan(Any.Plan(phase: Phase.Design) with { Subcourse = Pilot }).ThenAccepted();
        _course.HoldInvolvement(meeting).ThenRefused("involvement.subcourse-unknown");
        _course.HoldInvolvement(meeting with { Phase = Phase.Design }).ThenAccepted();

        Plan(InvolvementLevel.Medindflydelse, Pilot);
        _course.HoldInvolvement(meeting).ThenAccepted();
    }
}
