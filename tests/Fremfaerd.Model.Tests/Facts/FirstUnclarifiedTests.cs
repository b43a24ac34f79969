using static Fremfaerd.Model.Facts.Condition;
using static Fremfaerd.Model.Facts.Truth;

namespace Fremfaerd.Model.Tests.Facts;

public class A_condition_that_waits_for_a_fact
{
    private static readonly Condition A = Yes("a");
    private static readonly Condition B = Yes("b");
    private static readonly Condition C = Yes("c");

    [Fact]
    public void Names_the_first_it_waits_for()
    {
        First(A & B, NotClarified, NotClarified).Should().Be("a");
        First(A | B, NotClarified, NotClarified).Should().Be("a");
        First(!A, NotClarified, NotClarified).Should().Be("a");
    }

    [Fact]
    public void Passes_over_what_is_clarified()
    {
        First(A & B, Truth.Yes, NotClarified).Should().Be("b");
        First(A | B, Truth.No, NotClarified).Should().Be("b");
    }

    [Fact]
    public void Names_none_where_the_rest_decides_already()
    {
        First(A & B, NotClarified, Truth.No).Should().BeNull();
        First(A | B, NotClarified, Truth.Yes).Should().BeNull();
        First(Always, NotClarified, NotClarified).Should().BeNull();
    }

    /// <summary>a AND b is "no" here, so asking for a would be a superfluous step: only c can decide.</summary>
    [Fact]
    public void Passes_over_a_part_that_is_decided_without_its_open_fact() =>
        First((A & B) | C, NotClarified, Truth.No).Should().Be("c");

    [Fact]
    public void Names_a_choice_that_is_not_made()
    {
        var condition = Is("decisionLevel", "area").Bind(Reading.Standard);

        condition.FirstUnclarified(Reading.Standardly()).Should().Be((FactId)"decisionLevel");
        condition.FirstUnclarified(Reading.Standardly(("decisionLevel", FactValue.Of("political")))).Should().BeNull();
    }

    private static string? First(Condition condition, Truth a, Truth b) => condition.Bind(Reading.Plain)
        .FirstUnclarified(Reading.Of(Reading.Plain, ("a", Reading.ValueFor(a)), ("b", Reading.ValueFor(b))))?.Value;
}
