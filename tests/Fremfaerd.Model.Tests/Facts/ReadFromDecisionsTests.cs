namespace Fremfaerd.Model.Tests.Facts;

public class A_fact_that_is_read_from_decisions
{
    [Theory]
    [InlineData(true, Truth.Yes)]
    [InlineData(false, Truth.No)]
    public void Reads_as_the_decisions_of_the_visit_say_whatever_other_facts_imply(bool newDecision, Truth expected)
    {
        var reading = Reading.Standardly(("affectsWorkingConditions", false)) with { NewDecision = newDecision };

        reading.TruthOf("phaseHasNewDecision").Should().Be(expected);
        reading.ValueOf("phaseHasNewDecision").Should().Be(Reading.ValueFor(expected));
    }

    [Fact]
    public void Makes_what_it_depends_on_yes_once_a_decision_anywhere_changed_work() =>
        (Reading.Standardly() with { WorkChanged = true }).TruthOf("affectsWorkingConditions").Should().Be(Truth.Yes);

    [Fact]
    public void Makes_no_other_fact_yes_before() =>
        Reading.Standardly().TruthOf("affectsWorkingConditions").Should().Be(Truth.NotClarified);
}
