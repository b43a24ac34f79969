namespace Fremfaerd.Model.Tests.Involvement;

public class The_plan_of_a_process
{
    [Fact]
    public void Follows_the_facts_as_they_had_been_clarified_by_an_instant()
    {
        var course = Any.Course();
        var before = Any.Start.AddSeconds(1);
        course.Clarify(StandardFacts.AffectsWorkingConditions, true).ThenAccepted();

        FloorAt(course, before).Should().Be(InvolvementLevel.Information);
        FloorAt(course, Any.Start.AddHours(1)).Should().Be(InvolvementLevel.Medindflydelse);
    }

    [Fact]
    public void Names_the_row_of_the_definition_behind_each_level()
    {
        var plan = Any.Course().Process.PlannedInvolvement(Phase.Decision, Any.Start.AddHours(1));

        plan.Select(row => row.Default).Should().Equal(Any.Definition.Content.Involvement.Where(row => row.Phase == Phase.Decision));
    }

    private static InvolvementLevel? FloorAt(ProcessSession course, DateTimeOffset at) =>
        course.Process.PlannedInvolvement(Phase.Decision, at).Single(row => row.Party == Party.ElectedRepresentatives).Floor;
}
