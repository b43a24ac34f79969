using System.Text;

namespace Fremfaerd.Model.Serialization.Reading;

/// <summary>The little of a document that an error may repeat: at most forty characters, none of them a control or a format character.</summary>
internal static class Echo
{
    private const int Most = 40;

    private const int MostOfSentence = 400;

    private const string Unreadable = "?";

    internal static string Of(string text) => Clean(text, Most, IsPlain);

    /// <summary>A sentence of the model's own, in which ids and days of the document may stand.</summary>
    internal static string Sentence(string text) => Clean(text, MostOfSentence, rune => IsPlain(rune) || rune.Value is '\'' or '"');

    private static string Clean(string text, int most, Func<Rune, bool> isPlain)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length + rune.Utf16SequenceLength > most)
                return clean.Append('…').ToString();
            clean.Append(isPlain(rune) ? rune.ToString() : Unreadable);
        }

        return clean.ToString();
    }

    /// <summary>A content hash in full, since two of them may differ at the end alone.</summary>
    internal static string Hash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit) ? text : Of(text);

    internal static string Name(ref Utf8JsonReader reader) => Of(Text(ref reader));

    /// <summary>The text of a name or a string, or a question mark where it has none.</summary>
    internal static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? Unreadable;
        }
        catch (InvalidOperationException)
        {
            return Unreadable;
        }
    }

    private static bool IsPlain(Rune rune) => rune.Value is not ('\'' or '"' or '\\')
        && (Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) || rune.Value == ' ');
}
