namespace Fremfaerd.Model.Tests.Facts;

public class A_fact_that_is_read_from_decisions
{
    [Theory]
    [InlineData(Truth.Yes)]
    [InlineData(Truth.No)]
    [InlineData(Truth.NotClarified)]
    public void Reads_as_the_decisions_say_whatever_other_facts_imply(Truth decisions)
    {
        var reading = Reading.Standardly(("affectsWorkingConditions", false)) with { NewDecision = decisions };

        reading.TruthOf("phaseHasNewDecision").Should().Be(decisions);
        reading.ValueOf("phaseHasNewDecision").Should().Be(Reading.ValueFor(decisions));
    }

    [Fact]
    public void Makes_no_other_fact_yes() =>
        (Reading.Standardly() with { NewDecision = Truth.Yes }).TruthOf("affectsWorkingConditions").Should().Be(Truth.NotClarified);
}
