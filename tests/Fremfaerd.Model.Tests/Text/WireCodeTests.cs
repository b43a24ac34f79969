using static Fremfaerd.Model.Tests.Text.TermsOf;

namespace Fremfaerd.Model.Tests.Text;

/// <summary>.NET's own reader takes numbers, lists and any case; a file for decades must not.</summary>
public class A_text_that_is_no_wire_code
{
    public static TheoryData<Type> All => new(Enums);

    [Theory]
    [MemberData(nameof(All))]
    public void Is_not_read_as_a_member(Type type)
    {
        foreach (var member in Enum.GetValues(type))
        {
            var code = Code(type, member);
            string?[] wrong =
            [
                code.ToUpperInvariant(), char.ToUpperInvariant(code[0]) + code[1..], $"{member}", Enum.Format(type, member, "D"),
                $" {code}", $"{code} ", $"{code}\0", $"{code}\n", $"\uFEFF{code}", $"{code}, {code}", $"{code},{Code(type, Enum.GetValues(type).GetValue(0)!)}",
                code.Replace('-', '_'), $"{code}-", code[1..], .. LookAlikes(code),
            ];
            wrong.Where(text => Parse(type, text) is not null).Except([code]).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Is_not_read_where_it_is_empty_null_or_a_number(Type type)
    {
        string?[] wrong = [null, "", " ", "0", "1", "99", "+1", "0x1", "undefined", "null"];

        wrong.Where(text => Parse(type, text) is not null).Should().BeEmpty();
    }

    [Theory]
    [InlineData("idea, design")]
    [InlineData("idea|design")]
    [InlineData("Idea")]
    [InlineData("IDEA")]
    [InlineData("İdea")]
    [InlineData("ıdea")]
    [InlineData("іdea")]
    [InlineData("idéa")]
    [InlineData("ide\u0061\u0301")]
    [InlineData("idea\u200B")]
    [InlineData("idea\u00AD")]
    [InlineData("ｉｄｅａ")]
    [InlineData("Idéfasen")]
    public void Is_not_read_as_a_phase(string text)
    {
        Terms.TryParse<Phase>(text, out var phase).Should().BeFalse();

        phase.Should().Be(default(Phase));
    }

    /// <summary>Cyrillic, full-width and dotless letters that look like those of a code.</summary>
    private static IEnumerable<string> LookAlikes(string code) =>
    [
        .. new[] { ('a', 'а'), ('e', 'е'), ('o', 'о'), ('c', 'с'), ('p', 'р'), ('i', 'і'), ('i', 'ı'), ('-', '‐'), ('-', '–') }
            .Where(pair => code.Contains(pair.Item1))
            .Select(pair => code.Replace(pair.Item1, pair.Item2)),
        string.Concat(code.Select(letter => letter is >= 'a' and <= 'z' ? (char)(letter + 0xFEE0) : letter)),
    ];
}
