using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Tests.Facts;

public class A_condition_as_text
{
    private static readonly Condition A = Yes("a");
    private static readonly Condition B = Yes("b");
    private static readonly Condition C = Yes("c");

    public static TheoryData<string, Condition> Conditions => new()
    {
        { "always", Always },
        { "a", A },
        { "NOT a", No("a") },
        { "a IS x", Is("a", "x") },
        { "a IS x OR y", Is("a", "x", "y") },
        { "a AND b", A & B },
        { "(a OR b)", A | B },
        { "a AND (b OR c)", A & (B | C) },
        { "(a AND b OR c)", (A & B) | C },
        { "NOT a AND b", !A & B },
        { "NOT (a AND b)", !(A & B) },
        { "NOT (a OR b)", !(A | B) },
        { "(NOT a OR b)", !A | B },
        { "NOT NOT a", !!A },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void Reads_as_the_catalogue_writes_it(string text, Condition condition) => $"{condition}".Should().Be(text);

    /// <summary>The text stands for the condition in a definition's content hash.</summary>
    [Fact]
    public void Differs_for_conditions_that_mean_different_things() =>
        Conditions.Select(row => (string)row[0]).Should().OnlyHaveUniqueItems();

    [Fact]
    public void Names_each_fact_once_in_the_order_asked() =>
        ((B & A) | (A & C) | Always).Facts.Should().Equal("b", "a", "c");

    [Fact]
    public void Does_not_change_when_its_facts_are_looked_up() =>
        $"{(!(A & B) | C).Bind(Reading.Plain)}".Should().Be($"{!(A & B) | C}");
}
