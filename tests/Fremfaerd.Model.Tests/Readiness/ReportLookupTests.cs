namespace Fremfaerd.Model.Tests.Readiness;

public class A_check_looked_up_in_a_report
{
    private readonly GateReport _report = Any.Course(Phase.Decision).Assess();

    [Fact]
    public void Is_an_argument_that_is_wrong_where_the_gate_has_no_such_check() =>
        FluentActions.Invoking(() => _report["F1-R2"]).Should().ThrowExactly<ArgumentException>().WithMessage("Gate decision-exit has no check F1-R2. Use one of its checks.*");

    [Fact]
    public void Is_an_argument_that_is_wrong_where_the_gate_judges_none_such_of_another_gate() =>
        FluentActions.Invoking(() => _report[new CheckAddress("design-exit", "F3-R1")]).Should().ThrowExactly<ArgumentException>()
            .WithMessage("Gate decision-exit does not judge design-exit/F3-R1. Use one of its checks or carried checks.*");

    [Fact]
    public void Is_judged_once_and_read_often()
    {
        var check = _report["F2-R1"];

        check.Findings.Should().BeEquivalentTo(check.Findings);
        _report.Questions.Should().BeSameAs(_report.Questions);
        _report.CatchUpQuestions.Should().BeSameAs(_report.CatchUpQuestions);
        _report.NextSteps.Should().BeSameAs(_report.NextSteps);
    }
}
