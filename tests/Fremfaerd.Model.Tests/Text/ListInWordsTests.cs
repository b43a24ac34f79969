namespace Fremfaerd.Model.Tests.Text;

public class A_list_in_words
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a", "a", "a")]
    [InlineData("a,b", "a og b", "a and b")]
    [InlineData("a,b,c", "a, b og c", "a, b and c")]
    public void Ends_with_and(string items, string danish, string english)
    {
        var list = TextValue.List(items.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(item => (TextValue)item));

        list.In(Language.Danish).Should().Be(danish);
        list.In(Language.English).Should().Be(english);
    }

    [Fact]
    public void Holds_texts_and_numbers_too() =>
        TextValue.List([Party.Citizens.Name, 12_000, -1]).In(Language.English).Should().Be("Citizens, 12000 and -1");

    [Fact]
    public void Equals_another_of_the_same_values() =>
        TextValue.List(["a", 1]).Should().Be(TextValue.List(["a", 1])).And.NotBe(TextValue.List([1, "a"]));
}
