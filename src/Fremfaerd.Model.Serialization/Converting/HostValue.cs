using System.Buffers;
using System.Runtime.InteropServices;
using Fremfaerd.Model.Serialization.Documents;

namespace Fremfaerd.Model.Serialization.Converting;

/// <summary>Reads a value inside a host's document with the library's own strict reader, limits included.</summary>
internal static class HostValue
{
    /// <exception cref="FremfaerdJsonException">The value is not as the library writes it.</exception>
    internal static T Read<T>(Kind<T> kind, ref Utf8JsonReader reader, JsonLimits limits)
    {
        if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName)
            return Read(kind, Quoted(reader), limits);
        using var value = JsonDocument.ParseValue(ref reader);
        return Read(kind, JsonMarshal.GetRawUtf8Value(value.RootElement), limits);
    }

    private static T Read<T>(Kind<T> kind, ReadOnlySpan<byte> utf8, JsonLimits limits)
    {
        try
        {
            return DocumentReader.Read(kind, utf8, limits);
        }
        catch (FremfaerdJsonException fault)
        {
            throw new FremfaerdJsonException(fault, linesAfter: utf8.Count((byte)'\n') + 1 - fault.Line);
        }
    }

    /// <summary>The bytes of a text or a name as they stand, its escapes untouched.</summary>
    private static byte[] Quoted(in Utf8JsonReader reader) => reader.HasValueSequence
        ? [(byte)'"', .. reader.ValueSequence.ToArray(), (byte)'"']
        : [(byte)'"', .. reader.ValueSpan, (byte)'"'];
}
