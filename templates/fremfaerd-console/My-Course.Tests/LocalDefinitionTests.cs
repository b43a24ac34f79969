using Fremfaerd.Model;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;

namespace Municipality.Tests;

public class The_check_on_the_strategy
{
    private readonly ProcessSession _course = ProcessSession.Enrol(
        LocalDefinition.Current, "AI i nattevagten", Phase.Idea, new Actor("leder-17", StandardRoles.DecidingManager), TimeProvider.System);

    [Fact]
    public void Closes_the_gate_until_the_question_is_answered()
    {
        Assert.Equal(Outcome.Unmet, Check().Outcome);
        Assert.True(Check().ClosesGate);

        _course.Answer(LocalDefinition.Strategy.Id, "Den følger mål 2: mere tid til beboerne.");

        Assert.Equal(Outcome.Met, Check().Outcome);
    }

    [Fact]
    public void Says_what_to_do()
    {
        Assert.Contains(_course.Assess().NextSteps, step => step.Text.Danish.Contains("LOCAL-Q1", StringComparison.Ordinal));
    }

    private CheckResult Check() => _course.Assess().Checks.Single(check => check.Address.Code == LocalDefinition.FitsStrategy.Code);
}
