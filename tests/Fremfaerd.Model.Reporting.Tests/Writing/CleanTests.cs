using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Tests.Writing;

/// <summary>What may be typed and stored, but cannot be shown everywhere or would turn the text around it.</summary>
public class A_cleaned_text
{
    [Theory]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\u2066b\u2069c", "a\uFFFDb\uFFFDc")]
    [InlineData("a\u200Fb", "a\uFFFDb")]
    [InlineData("a\u0007b", "a\uFFFDb")]
    [InlineData("a\uFEFFb", "a\uFFFDb")]
    public void Shows_a_sign_for_what_would_turn_or_hide_text(string typed, string shown) => Clean.Text(typed).Should().Be(shown);

    [Theory]
    [InlineData("a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne")]
    [InlineData("a\tb", "a\tb")]
    public void Has_one_kind_of_line_break(string typed, string shown) => Clean.Text(typed).Should().Be(shown);

    [Theory]
    [InlineData("Færre tilsyn – »trygge« nætter, 100 % 😀 e\u0301")]
    [InlineData("שלום и עוד")]
    public void Leaves_letters_of_every_script_alone(string typed) => Clean.Text(typed).Should().Be(typed);
}
