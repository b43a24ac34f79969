namespace Fremfaerd.Model.Tests.Process;

/// <summary>The whole table is tried in <see cref="The_authority_matrix"/>.</summary>
public class Authority_over_a_course
{
    [Theory]
    [InlineData("document")]
    [InlineData("confirm")]
    [InlineData("advance")]
    public void Is_missing_without_a_role(string act)
    {
        var session = Any.Course().As(new Actor("nobody"));

        session.Decide(CommandFor(act)).ThenRefused("authority.missing").Why.English
            .Should().EndWith("; somebody without a role may not.");
    }

    [Fact]
    public void Takes_the_first_role_that_may()
    {
        var both = new Actor("leder-2", StandardRoles.Employee, StandardRoles.DecidingManager);
        var course = Any.Course().As(both);

        course.Confirm("F1-R2", "Sag 26/1234").ThenAccepted().Events[0].Stamp.By.Role.Should().Be(StandardRoles.DecidingManager);
        course.Answer("F1-KO-1", "Ja.").ThenAccepted().Events[0].Stamp.By.Role.Should().Be(StandardRoles.Employee);
    }

    private static ProcessCommand CommandFor(string act) => act switch
    {
        "document" => new ClarifyFact(StandardFacts.IsDigital, true),
        "confirm" => new Confirm("G6", "Sag"),
        _ => new AdvanceTo(Phase.Implementation),
    };
}
