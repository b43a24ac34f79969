namespace Fremfaerd.Model.Tests.Process;

public class A_wrong_waiver_or_declaration
{
    [Fact]
    public void Closes_the_gate_again_when_the_waiver_is_withdrawn()
    {
        var course = Any.Course();
        Walk.Prepare(course, StandardGates.ExitOf(Phase.Idea), confirm: false);
        var check = course.Assess().Checks.First(one => one.ClosesGate && one.Check.Waiving == Waiving.ByOnePerson).Address.Code;
        course.Waive(check, new("Haster", "medarbejder-1")).ThenAccepted();
        var waived = course.Process.Sequence;
        course.Assess()[check].Outcome.Should().Be(Outcome.Waived);

        course.Correct(waived, new Waive(check, new("Haster meget", "medarbejder-1")), "Begrundelsen manglede et ord").ThenAccepted();
        course.Assess()[check].Explain(Language.Danish).Should().Contain("Haster meget");
        course.As(Any.ProjectManager).Correct(waived + 1, null, "Forkert tjek").ThenRefused("authority.missing");
        course.Correct(waived + 1, null, "Forkert tjek").ThenAccepted();
        course.Assess()[check].Outcome.Should().Be(Outcome.Unmet);
        TechnologyProcess.From(StandardDefinition.All, course.Process.History).Sequence.Should().Be(waived + 2);
    }

    [Fact]
    public void Is_corrected_where_the_declaration_stands()
    {
        var course = Any.Course(Phase.Decision);
        course.Declare(new("idea-exit", "F1-R2"), "Det var på plads").ThenAccepted();
        course.Correct(2, new Declare(new("idea-exit", "F1-R2"), "Det var på plads i 2025"), "Årstal").ThenAccepted();

        course.Assess().CarriedChecks.Single(check => check.Address.Code == "F1-R2").Explain(Language.Danish).Should().Contain("i 2025");
        course.Correct(3, null, "Det var det ikke").ThenAccepted();
        course.Assess().CarriedChecks.Single(check => check.Address.Code == "F1-R2").Outcome.Should().Be(Outcome.Unmet);
    }
}
