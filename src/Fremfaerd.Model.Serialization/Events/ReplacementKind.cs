using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>What is right: type and data. Sequence and stamp are those of the correction.</summary>
internal sealed class ReplacementKind : Kind<Replacement>
{
    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, Replacement value)
    {
        var known = EventTable.Of(value.Right!);
        writer.WriteStartObject();
        writer.WriteString(EventKind.TypeName, known.Encoded);
        known.Write(writer, EventKind.DataName, value.Right!);
        writer.WriteEndObject();
    }

    internal override Replacement Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.StartObject, Expected);
        var (start, room) = (input.At, default(Slots.Room));
        Span<object?> slots = room;
        TypedData typed = default;
        while (input.NextMember())
        {
            if (!typed.TryTake(ref input, slots))
                UnknownMembers.Meet(ref input, [TypedData.TypeName, TypedData.DataName]);
        }

        typed.Complete(ref input, start, slots);
        if (typed.Case == CorrectionEvent.Case)
            throw JsonInput.FaultAt(start, JsonFaults.Replacement);
        return typed is { IsWhole: true, Case: { } type } ? new Replacement(type, slots) : null!;
    }

    internal override JsonObject Schema(SchemaBook book) => book.Refer("replacement", () => EventSchema.Of(book, hasHead: false));
}
