using System.Text.Unicode;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>The one door through which documents come in: whatever is wrong leaves it as one type of exception.</summary>
internal static class DocumentReader
{
    /// <summary>How many bytes a byte order mark takes, which count against no limit.</summary>
    internal const long MarkBytes = 3;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads the one value of a document.</summary>
    /// <exception cref="FremfaerdJsonException">The document is not as the format says.</exception>
    internal static T Read<T>(Kind<T> kind, ReadOnlySpan<byte> utf8, JsonLimits limits)
    {
        utf8 = WithoutMark(utf8);
        CheckBytes(utf8, limits);
        var input = new JsonInput(utf8, limits);
        try
        {
            input.Next();
            var value = kind.Read(ref input);
            input.Next();
            return value;
        }
        catch (ReadingFault fault)
        {
            if (!Utf8.IsValid(utf8))
                throw NotUtf8(utf8);
            throw new FremfaerdJsonException(fault.Code, fault.Why, FaultPlace.Of(utf8, fault.At, limits.Depth), fault.InnerException);
        }
        catch (JsonException syntax)
        {
            throw Syntax(syntax, utf8, limits);
        }
    }

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8;

    private static void CheckBytes(ReadOnlySpan<byte> utf8, JsonLimits limits)
    {
        if (utf8.IsEmpty)
            throw new FremfaerdJsonException(JsonFaults.Empty.Code, JsonFaults.Empty.Text.With(), FaultPlace.Start);
        if (utf8.Length > limits.Bytes)
            throw TooLarge(limits);
    }

    internal static FremfaerdJsonException TooLarge(JsonLimits limits) =>
        new(JsonFaults.TooLarge.Code, JsonFaults.TooLarge.Text.With(("limit", limits.Bytes)), FaultPlace.Start);

    internal static FremfaerdJsonException HalfCharacter(string json, System.Text.EncoderFallbackException half)
    {
        var before = json.AsSpan(0, half.Index);
        var place = new FaultPlace("$", before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
        return new(JsonFaults.Lone.Code, JsonFaults.Lone.Text.With(), place, half);
    }

    private static FremfaerdJsonException NotUtf8(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return new(JsonFaults.Encoding.Code, JsonFaults.Encoding.Text.With(("position", at + 1)), FaultPlace.LineOf(utf8, at));
    }

    private static FremfaerdJsonException Syntax(JsonException syntax, ReadOnlySpan<byte> utf8, JsonLimits limits)
    {
        var at = OffsetOf(syntax, utf8);
        var (code, why) = IsTooDeep(utf8, at, limits)
            ? (JsonFaults.TooDeep.Code, JsonFaults.TooDeep.Text.With(("limit", limits.Depth)))
            : (JsonFaults.Syntax.Code, JsonFaults.Syntax.Text.With());
        return new(code, why, FaultPlace.Of(utf8, at, limits.Depth), syntax);
    }

    /// <summary>Whether a reader that goes one deeper gets past the place: it may have been a copy of the input that met the limit.</summary>
    private static bool IsTooDeep(ReadOnlySpan<byte> utf8, int at, JsonLimits limits)
    {
        if (at >= utf8.Length || utf8[at] is not ((byte)'[' or (byte)'{'))
            return false;
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = limits.Depth + 1 });
        try
        {
            while (reader.TokenStartIndex < at && reader.Read())
            {
            }
        }
        catch (JsonException)
        {
            return false;
        }

        return reader.TokenStartIndex == at;
    }

    private static int OffsetOf(JsonException syntax, ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        for (var line = syntax.LineNumber ?? 0; line > 0; line--)
            at += utf8[at..].IndexOf((byte)'\n') + 1;
        return (int)Math.Min(utf8.Length, at + (syntax.BytePositionInLine ?? 0));
    }
}
