using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>JSON that is kept as it was read: every escape and every digit, only not the blanks between the tokens.</summary>
internal static class RawJson
{
    /// <summary>The value that ends at the current token, without the blanks between its tokens.</summary>
    /// <exception cref="ReadingFault">A name stands twice in one object, or a text has half a character.</exception>
    internal static string Compact(in JsonInput input, long start)
    {
        var bytes = input.Since(start);
        if (!Utf8.IsValid(bytes))
            throw JsonInput.FaultAt(start, JsonFaults.Lone);
        RawNames.Check(bytes, start, input.Limits.TextLength);
        var buffer = new ArrayBufferWriter<byte>(bytes.Length);
        Copy(bytes, buffer, indent: null);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes it where the writer stands, over several lines where that does.</summary>
    internal static void Write(Utf8JsonWriter writer, string json)
    {
        int? indent = writer.Options.Indented ? writer.CurrentDepth : null;
        var buffer = new ArrayBufferWriter<byte>(json.Length);
        if (indent > 0)
            BreakLine(buffer, indent.Value);
        Copy(Encoding.UTF8.GetBytes(json), buffer, indent);
        writer.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
    }

    private static void Copy(ReadOnlySpan<byte> json, ArrayBufferWriter<byte> output, int? indent)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = JsonLimits.MostDepth });
        for (var before = JsonTokenType.None; reader.Read(); before = reader.TokenType)
        {
            Separate(before, reader.TokenType, output, indent + reader.CurrentDepth);
            var isQuoted = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;
            if (isQuoted)
                output.Write("\""u8);
            output.Write(reader.ValueSpan);
            if (isQuoted)
                output.Write("\""u8);
            if (reader.TokenType == JsonTokenType.PropertyName)
                output.Write(indent is null ? ":"u8 : ": "u8);
        }
    }

    private static void Separate(JsonTokenType before, JsonTokenType token, ArrayBufferWriter<byte> output, int? indent)
    {
        if (before is JsonTokenType.None or JsonTokenType.PropertyName)
            return;
        var isFirst = before is JsonTokenType.StartObject or JsonTokenType.StartArray;
        var isEnd = token is JsonTokenType.EndObject or JsonTokenType.EndArray;
        if (!isFirst && !isEnd)
            output.Write(","u8);
        if (indent is { } depth && !(isFirst && isEnd))
            BreakLine(output, depth);
    }

    private static void BreakLine(ArrayBufferWriter<byte> output, int depth)
    {
        output.Write("\n"u8);
        for (var i = 0; i < depth; i++)
            output.Write("  "u8);
    }
}
