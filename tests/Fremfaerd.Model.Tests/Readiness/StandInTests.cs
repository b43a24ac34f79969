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
        var course = world.CourseWith(world.AllBut(amo).Where(given => given.Order <= amo.Order));

        course.HoldInvolvement(Any.Involvement(Party.SuperUsersAndProfessionals, InvolvementLevel.Medindflydelse, code) with
        {
            RolesPresent = [StandardRoles.WorkingEnvironmentRepresentative],
        }).ThenAccepted();
        foreach (var later in world.AllBut(amo).Where(given => given.Order > amo.Order))
            later.Give(course).ThenAccepted();

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

    [Fact]
    public void May_be_views_that_came_by_themselves_and_were_answered()
    {
        var cases = 0;
        foreach (var (world, address) in GateWorld.Every.SelectMany(world => world.Addresses, (world, address) => (world, address)))
        {
            var requirement = InForce.Definition.Content.Checks.First(check => check.Code == address.Code).Requirement;
            foreach (var meeting in GateWorld.Satisfier.For(address).Select(one => one.Piece).OfType<Meeting>().Where(meeting => Satisfier.AsksForViews(requirement, meeting)))
            {
                var course = world.CourseWith(world.AllBut(meeting).Where(given => given.Order < meeting.Order));
                meeting.GiveWithoutViews(course).ThenAccepted();
                course.Receive(new Viewpoint("v-8", meeting.Forum, "Hvem ser billederne?")).ThenAccepted();
                foreach (var later in world.AllBut(meeting).Where(given => given.Order >= meeting.Order))
                    later.Give(course).ThenAccepted();
                course.Assess(address.Gate)[address.Code].Outcome.Should().Be(Outcome.Unmet, "{0}: nobody responded", address);

                course.Respond("v-8", ViewpointResponse.Adopted, "Det følger vi.").ThenAccepted();

                course.Assess(address.Gate)[address.Code].Outcome.Should().Be(Outcome.Met, "{0}: also after the decision", address);
                cases++;
            }
        }

        cases.Should().BeGreaterThan(10);
    }
}
