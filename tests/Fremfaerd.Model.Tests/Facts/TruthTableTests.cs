using static Fremfaerd.Model.Facts.Truth;

namespace Fremfaerd.Model.Tests.Facts;

public class A_condition_on_facts_that_may_not_be_clarified
{
    [Theory]
    [InlineData(Yes, Yes, Yes)]
    [InlineData(Yes, No, No)]
    [InlineData(Yes, NotClarified, NotClarified)]
    [InlineData(No, Yes, No)]
    [InlineData(No, No, No)]
    [InlineData(No, NotClarified, No)]
    [InlineData(NotClarified, Yes, NotClarified)]
    [InlineData(NotClarified, No, No)]
    [InlineData(NotClarified, NotClarified, NotClarified)]
    public void Is_no_with_AND_as_soon_as_one_part_is_no(Truth a, Truth b, Truth both) =>
        Evaluate(Condition.Yes("a") & Condition.Yes("b"), a, b).Should().Be(both);

    [Theory]
    [InlineData(Yes, Yes, Yes)]
    [InlineData(Yes, No, Yes)]
    [InlineData(Yes, NotClarified, Yes)]
    [InlineData(No, Yes, Yes)]
    [InlineData(No, No, No)]
    [InlineData(No, NotClarified, NotClarified)]
    [InlineData(NotClarified, Yes, Yes)]
    [InlineData(NotClarified, No, NotClarified)]
    [InlineData(NotClarified, NotClarified, NotClarified)]
    public void Is_yes_with_OR_as_soon_as_one_part_is_yes(Truth a, Truth b, Truth either) =>
        Evaluate(Condition.Yes("a") | Condition.Yes("b"), a, b).Should().Be(either);

    [Theory]
    [InlineData(Yes, No)]
    [InlineData(No, Yes)]
    [InlineData(NotClarified, NotClarified)]
    public void Turns_around_with_NOT_and_stays_unclarified(Truth a, Truth opposite)
    {
        Evaluate(!Condition.Yes("a"), a, NotClarified).Should().Be(opposite);
        Evaluate(Condition.No("a"), a, NotClarified).Should().Be(opposite);
        Evaluate(!!Condition.Yes("a"), a, NotClarified).Should().Be(a);
    }

    [Fact]
    public void Holds_always_where_it_asks_for_nothing() =>
        Evaluate(Condition.Always, NotClarified, NotClarified).Should().Be(Yes);

    [Theory]
    [InlineData("area", Yes)]
    [InlineData("political", Yes)]
    [InlineData("workplace", No)]
    [InlineData(null, NotClarified)]
    public void Compares_a_choice_with_those_it_names(string? choice, Truth expected)
    {
        var reading = Reading.Standardly(("decisionLevel", choice is null ? null : FactValue.Of(choice)));

        Condition.Is("decisionLevel", "area", "political").Bind(Reading.Standard).Evaluate(reading).Should().Be(expected);
    }

    [Fact]
    public void Follows_the_laws_of_De_Morgan_in_all_nine_cases()
    {
        Truth[] all = [Yes, No, NotClarified];
        var (a, b) = (Condition.Yes("a"), Condition.Yes("b"));
        foreach (var (one, other) in all.SelectMany(_ => all, (one, other) => (one, other)))
        {
            Evaluate(!(a & b), one, other).Should().Be(Evaluate(!a | !b, one, other));
            Evaluate(!(a | b), one, other).Should().Be(Evaluate(!a & !b, one, other));
        }
    }

    private static Truth Evaluate(Condition condition, Truth a, Truth b) => condition.Bind(Reading.Plain)
        .Evaluate(Reading.Of(Reading.Plain, ("a", Reading.ValueFor(a)), ("b", Reading.ValueFor(b))));
}
