using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Writing;

/// <summary>Text as content of GitHub-flavoured Markdown: every sign that could be markup where it stands gets a backslash, and no other.</summary>
internal static class MarkdownText
{
    /// <summary>The text of a line; where it does not start a block, as in a cell of a table, its beginning is like its middle.</summary>
    internal static string Of(Line line, string lineBreak, bool startsBlock = true)
    {
        var text = new StringBuilder();
        foreach (var span in line.Spans)
        {
            var isStartOfLine = startsBlock && text.Length == 0;
            var words = Escaped(span.Text, isStartOfLine, lineBreak, startsBlock);
            text.Append(span.Kind switch
            {
                SpanKind.Strong => Around(words, "**"),
                SpanKind.LeftOut or SpanKind.Quiet => Around(words, "*"),
                _ => words,
            });
        }

        return Trimmed(text.ToString(), lineBreak);
    }

    /// <summary>On one line, stressed as a whole.</summary>
    internal static string Bold(Line line, string end = "") => Around(Of(line, " ") + end, "**");

    /// <summary>A break at the edge of a block breaks nothing: Markdown would show its backslash.</summary>
    private static string Trimmed(string text, string lineBreak)
    {
        while (lineBreak.Length > 1 && text.StartsWith(lineBreak, StringComparison.Ordinal))
            text = text[lineBreak.Length..];
        while (lineBreak.Length > 1 && text.EndsWith(lineBreak, StringComparison.Ordinal))
            text = text[..^lineBreak.Length];
        return lineBreak.Length > 1 ? text : text.Trim(' ');
    }

    /// <summary>Emphasis holds only next to a letter, so spaces stay outside it.</summary>
    private static string Around(string words, string mark)
    {
        var inner = words.Trim(' ');
        return inner.Length == 0 ? words : words.Replace(inner, mark + inner + mark, StringComparison.Ordinal);
    }

    private static string Escaped(string text, bool isStartOfLine, string lineBreak, bool startsBlock)
    {
        var (escaped, atStart, digits) = (new StringBuilder(text.Length + 16), isStartOfLine, false);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '\n')
            {
                escaped.Append(lineBreak);
                (atStart, digits) = (startsBlock, false);
                continue;
            }

            if (atStart && character is ' ' or '\t' && IsBlankBefore(text, i))
            {
                escaped.Append("&#160;");
                continue;
            }

            if (IsMarkup(text, i, atStart, digits))
                escaped.Append('\\');
            escaped.Append(character == '\t' ? ' ' : character);
            digits = char.IsAsciiDigit(character);
            atStart &= digits;
        }

        return escaped.ToString();
    }

    private static bool IsBlankBefore(string text, int at) => at == 0 || text[at - 1] is '\n' or ' ' or '\t';

    private static bool IsMarkup(string text, int at, bool atStart, bool afterDigits) => text[at] switch
    {
        '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '~' or '&' or '$' or '{' or '}' => true,
        '#' or '-' or '+' or '=' => atStart && !afterDigits,
        '!' => at + 1 < text.Length && text[at + 1] == '[',
        '.' => (atStart && afterDigits) || IsWww(text, at),
        ')' => atStart && afterDigits,
        ':' => atStart || (at + 1 < text.Length && (char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '+' or '-')),
        '@' => at > 0 && !char.IsWhiteSpace(text[at - 1]),
        _ => false,
    };

    private static bool IsWww(string text, int at) => at >= 3 && text.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase);
}
