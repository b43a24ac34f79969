using System.Globalization;
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
        if (string.IsNullOrEmpty(text))
            return (Empty, Empty.With(("field", field)));
        if (text.Length > limit)
            return (TooLong, TooLong.With(("field", field), ("length", text.Length), ("limit", limit)));
        if (FirstBadCharacter(text) is { } bad)
            return (Character, Character.With(("field", field), ("position", bad.At + 1), ("character", $"U+{bad.Character:X4}")));
        return IsAnyVisible(text) ? null : (Empty, Empty.With(("field", field)));
    }

    private static bool IsAnyVisible(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsVisible(rune))
                return true;
        }

        return false;
    }

    /// <summary>A control character, a lone surrogate or a noncharacter: databases and JSON writers drop or replace them.</summary>
    private static (int At, int Character)? FirstBadCharacter(string text)
    {
        for (var i = NextUnusual(text, 0); i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune))
                return (i, text[i]);
            if (IsForbiddenControl(rune) || IsNoncharacter(rune.Value))
                return (i, rune.Value);
            i = NextUnusual(text, i + rune.Utf16SequenceLength);
        }

        return null;
    }

    /// <summary>The next character that is a control, a surrogate or lies behind those: only they can be bad, and they are rare.</summary>
    private static int NextUnusual(string text, int from)
    {
        var rest = text.AsSpan(from);
        var beyond = rest.IndexOfAnyExceptInRange(' ', '\uD7FF');
        if (beyond >= 0)
            rest = rest[..beyond];
        var control = rest.IndexOfAnyInRange('\u007F', '\u009F');
        return from + (control >= 0 ? control : rest.Length);
    }

    private static bool IsForbiddenControl(Rune rune) => Rune.IsControl(rune) && rune.Value is not ('\t' or '\n' or '\r');

    /// <summary>A text of spaces, invisible signs and fillers alone is an empty text.</summary>
    private static bool IsVisible(Rune rune) => rune.Value is not (0x3164 or 0x115F or 0x1160 or 0xFFA0 or 0x2800)
        && Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark);

    private static bool IsNoncharacter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;
}
