using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>When something happened: a day, or an instant with its offset.</summary>
internal sealed class MomentKind : Kind<Moment>
{
    internal override LocalizedText Expected { get; } = new(
        $"{Kinds.Day.Expected.Danish} eller {Kinds.Instant.Expected.Danish}", $"{Kinds.Day.Expected.English} or {Kinds.Instant.Expected.English}");

    internal override void Write(Utf8JsonWriter writer, Moment value)
    {
        if (value.Instant is { } instant)
            Kinds.Instant.Write(writer, instant);
        else
            Kinds.Day.Write(writer, value.Date);
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, Moment value)
    {
        if (value.Instant is { } instant)
            Kinds.Instant.Write(writer, name, instant);
        else
            Kinds.Day.Write(writer, name, value.Date);
    }

    internal override Moment Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        if (DayKind.TryRead(input, out var day))
            return Moment.On(day);
        return InstantKind.TryRead(input, out var instant)
            ? Moment.At(instant)
            : throw input.Fault(JsonFaults.Type, ("expected", Expected), ("found", $"»{Echo.Of(input.Text())}«"));
    }

    internal override JsonObject Schema(SchemaBook book) =>
        new() { ["anyOf"] = new JsonArray(Kinds.Day.Schema(book), Kinds.Instant.Schema(book)) };
}
