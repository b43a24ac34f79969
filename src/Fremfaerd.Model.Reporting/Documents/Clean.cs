namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>
/// Text as every format can hold it: one kind of line break, and a replacement sign for what cannot be shown or would turn
/// the text around it (controls, bidirectional overrides and isolates, lone surrogates, noncharacters).
/// </summary>
internal static class Clean
{
    private const char Replacement = '\uFFFD';

    internal static string Text(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !IsUnusual(text))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length;)
        {
            var isRune = Rune.TryGetRuneAt(text, i, out var rune);
            var length = isRune ? rune.Utf16SequenceLength : 1;
            if (text[i] == '\r')
                clean.Append(i + 1 < text.Length && text[i + 1] == '\n' ? "" : "\n");
            else if (text[i] is '\u2028' or '\u2029' or '\u0085' or '\u000B' or '\u000C')
                clean.Append('\n');
            else if (!isRune || IsUnfit(rune))
                clean.Append(Replacement);
            else
                clean.Append(text, i, length);
            i += length;
        }

        return clean.ToString();
    }

    private static bool IsUnusual(string text)
    {
        foreach (var character in text)
        {
            if (character is < ' ' and not '\n' or >= '\u007F' and <= '\u009F' || character >= '\u0600')
                return true;
        }

        return false;
    }

    private static bool IsUnfit(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\t' or '\n'))
        || rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069 or 0x200E or 0x200F or 0x061C
        || rune.Value is >= 0xFDD0 and <= 0xFDEF || (rune.Value & 0xFFFE) == 0xFFFE
        || rune.Value is >= 0xE0000 and <= 0xE007F or 0xFEFF;
}
