namespace Fremfaerd.Model.Tests.Readiness;

public class A_custom_requirement_that_behaves
{
    [Fact]
    public void Opens_the_gate_when_it_is_met_and_its_reason_is_shown()
    {
        var course = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Met));

        var report = course.Assess();

        report.IsOpen.Should().BeTrue();
        report.Checks[0].Findings.Should().ContainSingle().Which.Code.Should().Be("custom.it-approval");
        report.Explain(Language.English).Should().Contain("So it stands.");
        course.AdvanceTo(Phase.Decision).ThenAccepted();
    }

    [Fact]
    public void Offers_its_step_when_it_is_unmet()
    {
        var report = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Unmet), CustomCheck.Step).Assess();

        report.IsOpen.Should().BeFalse();
        report.NextSteps.Should().ContainSingle().Which.Should().BeOfType<CustomStep>()
            .Which.Should().Match<CustomStep>(step => step.Requirement == "it-approval" && step.Text.Danish == "Ring til it-afdelingen.");
    }

    [Fact]
    public void Leaves_no_way_forward_when_it_is_unmet_and_has_no_step()
    {
        var report = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Unmet)).Assess();

        report.NextSteps.Should().BeEmpty();
        report.NoWayForward.Should().ContainSingle();
    }

    [Fact]
    public void May_say_that_it_cannot_be_decided()
    {
        var course = CustomCheck.CourseAsking(_ => CustomCheck.Verdict(Outcome.Indeterminate), CustomCheck.Step);

        course.Assess().Checks[0].Outcome.Should().Be(Outcome.Indeterminate);
        course.Assess().NextSteps.Should().ContainSingle();
        course.IsOpen("idea-exit").Should().BeFalse();
    }

    [Fact]
    public void Is_judged_on_what_had_happened_by_the_instant()
    {
        var course = CustomCheck.CourseAsking(view => CustomCheck.Verdict(view.Viewpoints.Any() ? Outcome.Met : Outcome.Unmet));
        course.Receive(new Viewpoint("v-1", Party.Citizens, "Hvad med tilsynet?")).ThenAccepted();

        course.Process.IsOpen("idea-exit", Any.Start).Should().BeFalse();
        course.Process.IsOpen("idea-exit", Any.Start.AddDays(1)).Should().BeTrue();
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("it approval", 1)]
    [InlineData("it-approval", 0)]
    public void Has_a_code_and_a_version(string id, int version) =>
        FluentActions.Invoking(() => new CustomRequirement(id, version, _ => null, null)).Should().Throw<ArgumentException>();
}
