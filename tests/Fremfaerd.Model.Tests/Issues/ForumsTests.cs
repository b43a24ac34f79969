namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Meetings that were taken for others, or passed over in silence.</summary>
public class Meetings_and_what_they_count_for
{
    private readonly ProcessSession _course = Any.Course(Phase.Design);

    [Fact]
    public void A_TRIO_with_the_AMR_is_not_the_working_environment_organisation()
    {
        _course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        HeldInvolvement With(CommitteeKind kind) => Any.Involvement(kind) with { RolesPresent = [StandardRoles.WorkingEnvironmentRepresentative] };

        _course.HoldInvolvement(With(CommitteeKind.Trio)).ThenAccepted();
        _course.Assess()["F3-R3"].Outcome.Should().Be(Outcome.Unmet);
        _course.HoldInvolvement(With(CommitteeKind.LocalCommittee)).ThenAccepted();
        _course.Assess()["F3-R3"].Explain(Language.Danish).Should().Be("Lokalt MED-udvalg mødtes med deltagelse af arbejdsmiljørepræsentanten (AMR) 2. marts 2026 kl. 09.00. Niveauet var Medindflydelse.");
    }

    [Fact]
    public void A_staff_meeting_with_MED_status_stands_in_for_the_local_committee_everywhere()
    {
        var course = Any.Course(Phase.Implementation);
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(CommitteeKind.StaffMeeting)).ThenAccepted();

        course.Assess(StandardGates.GoLive)["F7-R7"].Findings[0].Code.Should().Be("hearing.held");
    }

    [Fact]
    public void A_MED_meeting_is_no_wrong_forum_for_a_council()
    {
        var course = Any.Course(Phase.Decision);
        course.Clarify(StandardFacts.AffectsElderlyCitizens, true).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee)).ThenAccepted();

        course.Assess()["F2-R5"].Findings.Select(finding => finding.Code).Should().Equal("hearing.missing");
    }

    [Fact]
    public void A_meeting_in_the_right_forum_at_too_low_a_level_is_named()
    {
        var course = Any.Course(Phase.Decision);
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();
        course.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Workplace).ThenAccepted();
        course.HoldInvolvement(Any.Involvement(Party.LocalMedCommittee, InvolvementLevel.Information)).ThenAccepted();

        course.Assess()["F2-R2"].Findings.Select(finding => finding.Code).Should().Equal("forum.right", "hearing.held", "involvement.level-too-low", "notice.not-configured", "response.no-remarks");
    }

    [Fact]
    public void Material_cannot_have_been_sent_in_the_future() =>
        _course.HoldInvolvement(Any.Involvement(Party.Citizens) with { MaterialSent = Moment.On(2031, 1, 1) }).ThenRefused("moment.future");

    [Fact]
    public void A_response_cannot_lie_before_its_view()
    {
        _course.Receive(new Viewpoint("syn-1", Party.Citizens, "Godt."), Moment.On(2026, 2, 20)).ThenAccepted();

        _course.Decide(new RespondToViewpoint("syn-1", new(ViewpointResponse.Adopted, "Ja.")), Moment.On(2026, 2, 1))
            .ThenRefused("viewpoint.answered-before-received");
    }
}
