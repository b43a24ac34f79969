namespace Fremfaerd.Model.Tests.Process;

/// <summary>Every text somebody types has its limit in the definition, also the less usual ones; nothing is recorded beyond it.</summary>
public class A_text_beyond_its_limit
{
    private static readonly string Long = new('x', 20_001);

    private readonly ProcessSession _course = Any.Course();

    [Fact]
    public void Is_refused_of_a_meeting()
    {
        var held = Any.Involvement(Party.AffectedEmployees);

        _course.HoldInvolvement(new(held.Forum, held.Level, Long) { ChanceToAsk = true }).ThenRefused("text.too-long");
        _course.HoldInvolvement(held with { Minutes = Long }).ThenRefused("text.too-long");
    }

    [Fact]
    public void Is_refused_of_a_viewpoint_and_of_its_response()
    {
        _course.Receive(new Viewpoint("v-1", Party.Citizens, Long)).ThenRefused("text.too-long");
        _course.Receive(new Viewpoint("v-1", Party.Citizens, "Hvad med tilsynet?")).ThenAccepted();

        _course.Decide(new RespondToViewpoint("v-1", new(ViewpointResponse.Adopted, Long))).ThenRefused("text.too-long");
    }

    [Fact]
    public void Is_refused_of_a_declaration()
    {
        var course = Any.Course(Phase.Design);
        var owed = course.Assess().CarriedChecks.First(check => check.Carried == CarriedBecause.NotObserved).Address;

        course.Declare(owed, Long).ThenRefused("text.too-long");
    }
}
