using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>
/// Text inside a Mermaid diagram, on one line: every sign that could mean something to Mermaid, to the Markdown inside its labels
/// or to HTML is written by its number.
/// </summary>
internal static class MermaidText
{
    /// <summary>An invisible sign: Mermaid reads <c>fa:fa-…</c> as an icon and <c>$$</c> as a formula after it has decoded the numbers.</summary>
    private const string Joiner = "#8288;";

    internal static string Encoded(string text)
    {
        var encoded = new StringBuilder(text.Length);
        var words = string.Join(' ', Clean.Text(text).Split((char[]?)[' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        var at = 0;
        foreach (var rune in words.EnumerateRunes())
        {
            if (IsPlain(words, at, rune))
                encoded.Append(rune);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"#{rune.Value};{(rune.Value is ':' or '$' ? Joiner : "")}");
            at += rune.Utf16SequenceLength;
        }

        return encoded.ToString();
    }

    /// <summary>Mermaid marks numbered signs with <c>ﬂ°</c> and <c>¶ß</c> while it works, so those are numbered too.</summary>
    private static bool IsPlain(string text, int at, Rune rune) => rune.Value switch
    {
        'ﬂ' or 'ß' => false,
        ' ' or '·' or '–' or '(' or ')' => true,
        ',' or '.' => at > 0 && (at + 1 == text.Length || text[at + 1] == ' ') && !IsNumberAtStart(text, at),
        ':' => at > 0 && at + 1 < text.Length && text[at + 1] == ' ' && char.IsLetterOrDigit(text[at - 1]),
        '-' => IsWordAt(text, at - 1) && (IsWordAt(text, at + 1) || (IsWordAt(text, at + 2) && text[at + 1] == '/')),
        '/' => IsWordAt(text, at + 1) && (IsWordAt(text, at - 1) || (IsWordAt(text, at - 2) && text[at - 1] == '-')),
        _ => Rune.IsLetterOrDigit(rune),
    };

    private static bool IsWordAt(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    /// <summary>“1. ” at the start would be an item of a list.</summary>
    private static bool IsNumberAtStart(string text, int at) => !text.AsSpan(0, at).ContainsAnyExceptInRange('0', '9');
}
