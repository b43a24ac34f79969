using System.Text;

namespace Fremfaerd.Model.Text;

/// <summary>
/// What is wrong with a text a person typed. Checked where it enters, so that every later copy (file, database,
/// hash) is the same text.
/// </summary>
internal static class TypedText
{
    internal static readonly CodedText Empty = new(
        "text.empty",
        "Feltet »{field}« er tomt. Skriv en tekst.",
        "The field “{field}” is empty. Write a text.");

    internal static readonly CodedText TooLong = new(
        "text.too-long",
        "Feltet »{field}« har {length} tegn; der er plads til {limit}. Gør teksten kortere, eller henvis til et dokument.",
        "The field “{field}” has {length} characters; there is room for {limit}. Shorten the text or refer to a document.");

    internal static readonly CodedText Character = new(
        "text.character",
        "Feltet »{field}« har på plads {position} tegnet {character}, som ikke kan gemmes overalt. Fjern det.",
        "The field “{field}” has at position {position} the character {character}, which cannot be stored everywhere. Remove it.");

    internal static (CodedText Code, Explanation Why)? FindFault(string text, LocalizedText field, int limit)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (Empty, Empty.With(("field", field)));
        if (text.Length > limit)
            return (TooLong, TooLong.With(("field", field), ("length", text.Length), ("limit", limit)));
        return FirstBadCharacter(text) is var (at, character)
            ? (Character, Character.With(("field", field), ("position", at + 1), ("character", $"U+{character:X4}")))
            : null;
    }

    /// <summary>U+0000, a lone surrogate or a noncharacter: databases and JSON writers drop or replace them.</summary>
    private static (int At, int Character)? FirstBadCharacter(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
                return (i, text[i]);
            if (rune.Value == 0 || IsNoncharacter(rune.Value))
                return (i, rune.Value);
            i += rune.Utf16SequenceLength;
        }

        return null;
    }

    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
