namespace Fremfaerd.Model.Tests.Text;

public class A_text_that_a_person_typed
{
    private static readonly LocalizedText Field = new("svar", "answer");

    [Theory]
    [InlineData("x")]
    [InlineData("Færre unødige tilsyn, tryggere nætter. Æ Ø Å")]
    [InlineData("two\nlines\tand a tab\r\n")]
    [InlineData("😀 👩‍👩‍👧 🇩🇰")]
    [InlineData("a\u0301 \u200B \u202E \uFEFF \uFFFD")]
    [InlineData("\uD83D\uDE00")]
    [InlineData("\U0010FFFD \uFDCF \uFDF0")]
    public void Is_accepted_with_any_character_that_can_be_stored(string text) =>
        TypedText.FindFault(text, Field, 100).Should().BeNull();

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n\t\u00A0\u2003")]
    [InlineData(null)]
    public void Is_refused_where_it_is_blank(string? text) => Fault(text!, 100).Should().Be((
        "text.empty", "Feltet »svar« er tomt. Skriv en tekst.", "The field “answer” is empty. Write a text."));

    [Fact]
    public void Is_refused_where_it_is_longer_than_there_is_room_for()
    {
        TypedText.FindFault("12345", Field, 5).Should().BeNull();
        Fault("123456", 5).Should().Be((
            "text.too-long",
            "Feltet »svar« har 6 tegn; der er plads til 5. Gør teksten kortere, eller henvis til et dokument.",
            "The field “answer” has 6 characters; there is room for 5. Shorten the text or refer to a document."));
    }

    public static TheoryData<int[], int, string> BadCharacters => new()
    {
        { [0x0], 1, "U+0000" },
        { ['a', 0x0, 'b'], 2, "U+0000" },
        { [0xD83D], 1, "U+D83D" },
        { ['a', 0xDE00], 2, "U+DE00" },
        { [0xD83D, 'x'], 1, "U+D83D" },
        { [0xDE00, 0xD83D], 1, "U+DE00" },
        { [0xD83D, 0xD83D, 0xDE00], 1, "U+D83D" },
        { ['a', 'b', 0xD83D], 3, "U+D83D" },
        { [0xFDD0], 1, "U+FDD0" },
        { [0xFDEF], 1, "U+FDEF" },
        { [0xFFFE], 1, "U+FFFE" },
        { [0xFFFF], 1, "U+FFFF" },
        { ['a', 0xD83F, 0xDFFE], 2, "U+1FFFE" },
        { [0xDBFF, 0xDFFF], 1, "U+10FFFF" },
        { [0xD83D, 0xDE00, 0x0], 3, "U+0000" },
    };

    /// <summary>The text is given as UTF-16 code units: a lone surrogate does not survive in the name of a test.</summary>
    [Theory]
    [MemberData(nameof(BadCharacters))]
    public void Is_refused_where_a_character_cannot_be_stored_everywhere(int[] units, int position, string character) =>
        Fault(string.Concat(units.Select(unit => (char)unit)), 100).Should().Be((
            "text.character",
            $"Feltet »svar« har på plads {position} tegnet {character}, som ikke kan gemmes overalt. Fjern det.",
            $"The field “answer” has at position {position} the character {character}, which cannot be stored everywhere. Remove it."));

    private static (string Code, string Danish, string English) Fault(string text, int limit)
    {
        var (code, why) = TypedText.FindFault(text, Field, limit)!.Value;
        return (code.Code, why.Danish, why.English);
    }
}
