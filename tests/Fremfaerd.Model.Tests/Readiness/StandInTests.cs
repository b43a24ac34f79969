namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>Evidence of another form that the rules take for the usual one.</summary>
public class Evidence_that_stands_in_for_the_usual
{
    [Theory]
    [InlineData(Phase.Design, "F3-R3")]
    [InlineData(Phase.Decision, "F2-R3")]
    [InlineData(Phase.Implementation, "F7-R8")]
    public void May_be_a_meeting_elsewhere_with_the_working_environment_representative_in_that_role(Phase phase, string code)
    {
        var world = GateWorld.Every.First(world => world.Addresses[0].Gate == StandardGates.ExitOf(phase));
        var amo = world.Everything.OfType<Meeting>().First(meeting => meeting.Forum == CommitteeKind.WorkingEnvironmentOrganisation);
        var course = world.CourseWith(world.AllBut(amo));

        course.HoldInvolvement(Any.Involvement(Party.SuperUsersAndProfessionals, InvolvementLevel.Medindflydelse, code) with
        {
            RolesPresent = [StandardRoles.WorkingEnvironmentRepresentative],
        }).ThenAccepted();

        course.Assess()[code].Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(Phase.Idea, "G1")]
    [InlineData(Phase.Decision, "F2-R2")]
    public void May_be_a_staff_meeting_with_MED_status_for_a_local_committee(Phase phase, string code)
    {
        var world = GateWorld.Every.First(world => world.Addresses[0].Gate == StandardGates.ExitOf(phase));
        var hearing = new Meeting(CommitteeKind.LocalCommittee, InvolvementLevel.Medindflydelse);

        var course = world.CourseWith(world.Everything.Select(piece => piece == hearing ? hearing with { Forum = CommitteeKind.StaffMeeting } : piece));

        course.Assess()[code].Outcome.Should().Be(Outcome.Met);
        course.Assess().IsOpen.Should().BeTrue();
    }
}
