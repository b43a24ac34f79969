using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>
/// An instant with its offset, as 2026-03-02T09:30:00+01:00, with up to six decimals of a second. A time without an
/// offset is refused: System.Text.Json would read it as local time.
/// </summary>
internal sealed class InstantKind : Kind<DateTimeOffset>
{
    /// <summary>Each of 32 characters may be escaped.</summary>
    private const int MostBytes = 32 * 6;

    internal override LocalizedText Expected { get; } = new(
        "et tidspunkt som 2026-03-02T09:30:00+01:00", "an instant such as 2026-03-02T09:30:00+01:00");

    internal override void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(Given(value));

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, DateTimeOffset value) => writer.WriteString(name, Given(value));

    internal override DateTimeOffset Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        return TryRead(input, out var instant)
            ? instant
            : throw input.Fault(JsonFaults.Type, ("expected", Expected), ("found", $"»{Echo.Of(input.Text())}«"));
    }

    internal static bool TryRead(in JsonInput input, out DateTimeOffset instant)
    {
        instant = default;
        return HasForm(input.Plain(stackalloc byte[MostBytes])) && input.TryInstant(out instant) && instant != default;
    }

    internal override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string", ["format"] = "date-time" };

    /// <summary>The first instant of all is the model's word for none.</summary>
    private static DateTimeOffset Given(DateTimeOffset value) =>
        value != default ? value : throw new ArgumentException("default(DateTimeOffset) is no moment and is not written. Give the instant.", nameof(value));

    private static bool HasForm(ReadOnlySpan<byte> text)
    {
        const int Seconds = 19, Decimals = 6;
        if (text.Length <= Seconds || text[10] != 'T' || text[16] != ':')
            return false;
        var end = text[Seconds..];
        var decimals = end[0] == '.' ? end[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9') : 0;
        var offset = end[0] == '.' && decimals >= 0 ? end[(1 + decimals)..] : end;
        return (end[0] == '.' ? decimals is >= 1 and <= Decimals : decimals == 0) && (offset is [(byte)'Z'] || offset is [(byte)'+' or (byte)'-', _, _, (byte)':', _, _]);
    }
}
