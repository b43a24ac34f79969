namespace Fremfaerd.Model.Serialization.Tests;

/// <summary>Reads what should not be readable.</summary>
internal static class Reading
{
    /// <summary>The refusal, or null where it loads. Any other exception than the one promised leaves.</summary>
    internal static FremfaerdJsonException? Refusal<T>(this JsonFormat<T> format, string json)
    {
        try
        {
            format.Read(json);
            return null;
        }
        catch (FremfaerdJsonException no)
        {
            return no;
        }
    }

    /// <inheritdoc cref="Refusal{T}(JsonFormat{T}, string)"/>
    internal static FremfaerdJsonException? Refusal<T>(this JsonFormat<T> format, ReadOnlySpan<byte> utf8)
    {
        try
        {
            format.Read(utf8);
            return null;
        }
        catch (FremfaerdJsonException no)
        {
            return no;
        }
    }

    /// <summary>Code, path and line, or that it loaded.</summary>
    internal static string Told(this FremfaerdJsonException? no) => no is null ? "loaded" : $"{no.Code} {no.Path} {no.Line}";
}
