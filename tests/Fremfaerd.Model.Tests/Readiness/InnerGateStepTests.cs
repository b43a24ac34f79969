namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A plan says whether an inner gate must be passed, or only if one of its checks turns out to apply.</summary>
public class The_step_to_an_inner_gate
{
    private readonly ProcessSession _course = Any.Course(Phase.Implementation);

    private PassGateStep Step => _course.Assess().NextSteps.OfType<PassGateStep>().Single();

    [Fact]
    public void Is_needed_only_if_a_check_of_it_applies_while_nobody_knows()
    {
        Step.OnlyIfNeeded.Should().BeTrue();
        Step.Text.Danish.Should().Be("Passér porten »Idriftsættelse«, hvis et af dens spærrende tjek gælder.");
    }

    [Fact]
    public void Is_needed_where_one_of_its_checks_applies()
    {
        ClarifyPersonalData();

        Step.OnlyIfNeeded.Should().BeFalse();
        Step.Text.Danish.Should().Be("Passér porten »Idriftsættelse«.");
    }

    [Fact]
    public void Is_needed_where_two_of_its_checks_apply()
    {
        ClarifyPersonalData();
        _course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();
        _course.Clarify(StandardFacts.HasWebOrMobileUi, true).ThenAccepted();

        Step.OnlyIfNeeded.Should().BeFalse();
    }

    private void ClarifyPersonalData()
    {
        _course.Clarify(StandardFacts.ProcessesPersonalData, true).ThenAccepted();
        _course.Clarify(StandardFacts.DpiaRequired, true).ThenAccepted();
    }
}
