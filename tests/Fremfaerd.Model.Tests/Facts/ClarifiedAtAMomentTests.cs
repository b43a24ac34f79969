namespace Fremfaerd.Model.Tests.Facts;

public class A_fact_clarified_at_a_moment
{
    private static readonly Recorded<FactValue> First = new(1, Any.Stamp(at: Any.Start), FactValue.Yes);
    private static readonly Recorded<FactValue> Second = new(2, Any.Stamp(at: Any.Start.AddDays(1)), FactValue.No, First);

    [Theory]
    [InlineData(-1, Truth.NotClarified)]
    [InlineData(0, Truth.Yes)]
    [InlineData(23, Truth.Yes)]
    [InlineData(24, Truth.No)]
    public void Reads_as_it_was_known_then(int hours, Truth expected)
    {
        var sheet = new FactSheet(Reading.Plain).With(0, Second);

        new FactReading(sheet, Any.Start.AddHours(hours), NewDecision: false, WorkChanged: false).TruthOf(0).Should().Be(expected);
    }

    [Fact]
    public void Gives_way_to_an_assumption_of_a_plan_the_last_one_first()
    {
        var reading = Reading.Of(Reading.Plain, ("a", true)).Assume(0, false);

        reading.TruthOf(0).Should().Be(Truth.No);
        reading.Assume(0, true).TruthOf(0).Should().Be(Truth.Yes);
    }
}
