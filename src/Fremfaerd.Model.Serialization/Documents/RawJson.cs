using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>JSON that is kept as it was read.</summary>
internal static class RawJson
{
    /// <summary>The value that ends at the current token, without the blanks between its tokens.</summary>
    internal static string Compact(in JsonInput input, long start)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Writing.Compact))
            Copy(input, start, writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static void Write(Utf8JsonWriter writer, string json)
    {
        using var document = JsonDocument.Parse(json);
        document.RootElement.WriteTo(writer);
    }

    private static void Copy(in JsonInput input, long start, Utf8JsonWriter writer)
    {
        var options = new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = input.Limits.Depth };
        if (!Utf8.IsValid(input.Since(start)))
            throw JsonInput.FaultAt(start, JsonFaults.Lone);
        try
        {
            using var document = JsonDocument.Parse(input.Since(start).ToArray(), options);
            document.RootElement.WriteTo(writer);
        }
        catch (JsonException duplicate)
        {
            throw new ReadingFault(JsonFaults.Duplicate, start, JsonFaults.Duplicate.Text.With(("member", "…")), duplicate);
        }
        catch (InvalidOperationException lone)
        {
            throw new ReadingFault(JsonFaults.Lone, start, JsonFaults.Lone.Text.With(), lone);
        }
    }
}
