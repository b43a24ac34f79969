namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>G5: it has been announced what is fixed and open in the next phase.</summary>
public class The_frame_of_the_next_phase
{
    [Fact]
    public void Is_asked_for_when_a_phase_is_left()
    {
        var course = Any.Course(Phase.Design);
        G5(course).Remedies.Should().Equal(StateFrameStep.Of(Party.AffectedEmployees, Phase.Specification));
        State(course, Phase.Design);
        State(course, Phase.Procurement);
        G5(course).Explain(Language.Danish).Should().Be("Berørte medarbejdere: det er ikke meldt ud, hvad der er fast og åbent i specifikationsfasen.");

        State(course, Phase.Specification);
        G5(course).Outcome.Should().Be(Outcome.Met);
        G5(course).Events.Should().Equal(4);
        G5(course).Explain(Language.English).Should().Be(
            "Affected employees: the frame of the specification phase was stated 2 March 2026 at 09:00. Fixed: Systemet er valgt. Open: Hvordan det bruges.");
    }

    [Fact]
    public void Is_that_of_the_next_one_on_the_route()
    {
        var course = Any.Course(Phase.Specification);
        State(course, Phase.Procurement);
        course.Skip(Phase.Procurement, SkipGround.Because("Der købes i et andet forløb.")).ThenAccepted();
        G5(course).Outcome.Should().Be(Outcome.Unmet);

        State(course, Phase.Development);
        G5(course).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_that_of_the_phase_itself_where_none_follows()
    {
        var course = ProcessSession.Enrol(Any.Definition, new("p-1", "Pilot", Phase.Design, Phase.Design, null), Any.Manager, Any.Clock());
        G5(course).Outcome.Should().Be(Outcome.Unmet);

        State(course, Phase.Design);
        G5(course).Outcome.Should().Be(Outcome.Met);
    }

    [Fact]
    public void Is_that_of_the_first_one_followed_after_a_phase_before_enrolment()
    {
        var course = Any.Course(Phase.Development);
        State(course, Phase.Development);

        course.Assess(StandardGates.ExitOf(Phase.Idea))["G5"].Outcome.Should().Be(Outcome.Met);
        course.ReturnTo(Phase.Idea, "Behovet er et andet.").ThenAccepted();
        G5(course).Remedies.Should().Equal(StateFrameStep.Of(Party.AffectedEmployees, Phase.Decision));
    }

    [Fact]
    public void Is_told_the_party_and_concerns_the_phase_as_a_whole()
    {
        var course = Any.Course(Phase.Design);
        course.Plan(Any.Plan(Party.Citizens, phase: Phase.Specification) with { Frame = Any.Frame }).ThenAccepted();
        course.Plan(Any.Plan(phase: Phase.Specification) with { Frame = Any.Frame, Subcourse = new("pilot-1", "Piloten") }).ThenAccepted();
        course.Plan(Any.Plan(phase: Phase.Specification)).ThenAccepted();

        G5(course).Outcome.Should().Be(Outcome.Unmet);
    }

    [Fact]
    public void Cannot_be_asked_for_by_a_definition_in_which_nobody_could_plan_it()
    {
        var content = Any.Definition.Content;
        var without = content with { Involvement = [.. content.Involvement.Where(row => row.Party != Party.AffectedEmployees || row.Phase != Phase.Idea)] };

        FluentActions.Invoking(() => ProcessDefinition.Build(without)).Should().Throw<DefinitionException>()
            .Which.Mistakes.Should().Equal(new DefinitionMistake(
                "definition.frame-party", "check G5",
                "It asks for a frame for AffectedEmployees, which has no level in Idea, so none could be planned. Add the row or name another party."));
        FluentActions.Invoking(() => new FrameStated(Party.Management)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static CheckResult G5(ProcessSession course) => course.Assess()["G5"];

    private static void State(ProcessSession course, Phase phase) => course.Plan(Any.Plan(phase: phase) with { Frame = Any.Frame }).ThenAccepted();
}
