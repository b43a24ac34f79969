using System.Globalization;

namespace Fremfaerd.Model.Reporting.Drawing;

/// <summary>
/// How wide a text is at most: no font is asked, so the widths are those of a broad sans-serif, and what fits by them fits in the
/// narrower fonts named in the palette.
/// </summary>
internal static class TextSize
{
    internal static double WidthOf(string text, double size, bool isBold = false)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
            width += WidthOf(rune);
        return width * size * (isBold ? 1.08 : 1);
    }

    /// <summary>A place where a word may break; shown as a hyphen there, and nowhere else.</summary>
    private const char SoftHyphen = '\u00AD';

    /// <summary>
    /// The text in lines no wider than asked; a word that is wider is broken, at a soft hyphen or after a stroke where it has one, and
    /// what is over the last line ends in an ellipsis.
    /// </summary>
    internal static IReadOnlyList<string> Wrap(string text, double width, double size, int lines = int.MaxValue, bool isBold = false)
    {
        var (done, line) = (new List<string>(), "");
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (WidthOf(longer, size, isBold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                done.Add(line);
            line = word;
            while (WidthOf(line, size, isBold) > width && line.Length > 1)
            {
                var head = Broken(line, width, size, isBold);
                done.Add(head[^1] == SoftHyphen ? $"{Seen(head)}-" : Seen(head));
                line = line[head.Length..];
            }
        }

        if (line.Length > 0)
            done.Add(line);
        done = [.. done.Select(Seen)];
        return done.Count <= lines ? done : [.. done.Take(lines - 1), Shorten(string.Join(' ', done.Skip(lines - 1)), width, size, isBold)];
    }

    /// <summary>The text on one line, ended by an ellipsis where it is too wide.</summary>
    internal static string Shorten(string text, double width, double size, bool isBold = false)
    {
        var line = Seen(text.ReplaceLineEndings(" "));
        return WidthOf(line, size, isBold) <= width ? line : Fitting(line, width - WidthOf("…", size, isBold), size, isBold).TrimEnd() + "…";
    }

    /// <summary>The longest beginning that fits and ends where the word may break, else where it must.</summary>
    private static string Broken(string word, double width, double size, bool isBold)
    {
        for (var end = word.Length - 1; end > 0; end--)
        {
            if (word[end - 1] is SoftHyphen or '/' && WidthOf(word[..end], size, isBold) + (word[end - 1] == SoftHyphen ? WidthOf("-", size, isBold) : 0) <= width)
                return word[..end];
        }

        return Fitting(word, width, size, isBold);
    }

    private static string Seen(string text) => text.Replace($"{SoftHyphen}", "", StringComparison.Ordinal);

    /// <summary>The longest beginning that fits, at least one sign of a reader, never half a character.</summary>
    private static string Fitting(string text, double width, double size, bool isBold)
    {
        var end = 0;
        foreach (var start in StringInfo.ParseCombiningCharacters(text).Skip(1).Append(text.Length))
        {
            if (end > 0 && WidthOf(text[..start], size, isBold) > width)
                break;
            end = start;
        }

        return text[..end];
    }

    private static double WidthOf(Rune rune) => rune.Value switch
    {
        SoftHyphen => 0,
        'i' or 'j' or 'l' or '\'' or '|' or '.' or ',' or ':' or ';' or '!' or 'I' => 0.33,
        'f' or 't' or 'r' or '(' or ')' or '[' or ']' or '/' or ' ' or '-' or '·' => 0.41,
        'm' or 'w' or 'M' or 'W' or '%' or '@' or 'æ' or 'Æ' or '—' or '…' => 0.98,
        >= 'A' and <= 'Z' or 'Ø' or 'Å' or '+' or '=' or '<' or '>' or '~' => 0.75,
        < 0x300 => 0.62,
        _ => 1.1,
    };
}
