namespace Fremfaerd.Model;

/// <summary>Checks the texts and lists of a command where they enter.</summary>
internal static class Typed
{
    internal static Ruling? TooMany(int count, LocalizedText field, int limit) => count <= limit
        ? null
        : Ruling.No(RefusalTexts.ListTooLong, ("field", field), ("count", count), ("limit", limit));

    internal static Ruling? FirstFault(params ReadOnlySpan<(string? Text, LocalizedText Field, int Limit)> fields)
    {
        foreach (var (text, field, limit) in fields)
        {
            if (text is not null && TypedText.FindFault(text, field, limit) is { } fault)
                return Ruling.No(fault);
        }

        return null;
    }
}
