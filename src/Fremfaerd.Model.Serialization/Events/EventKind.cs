using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>
/// An event in its envelope: sequence, type, stamp, command, data. The type stands beside the data, so that what a newer
/// version adds can be kept as it is. Members come in any order.
/// </summary>
internal sealed class EventKind : Kind<ProcessEvent>
{
    internal static readonly EventKind Instance = new();

    internal static readonly JsonEncodedText TypeName = JsonEncodedText.Encode(TypedData.TypeName);
    internal static readonly JsonEncodedText DataName = JsonEncodedText.Encode(TypedData.DataName);

    private EventKind()
    {
    }

    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, ProcessEvent value)
    {
        if (value is UnrecognizedEvent unrecognized)
        {
            UnrecognizedEvents.Write(writer, unrecognized);
            return;
        }

        var known = EventTable.Of(value);
        writer.WriteStartObject();
        Kinds.Sequence.Write(writer, EventHeads.Sequence, value.Sequence);
        writer.WriteString(TypeName, known.Encoded);
        ActorShapes.Stamp.Write(writer, EventHeads.Stamp, value.Stamp);
        if (value.Command is { } command)
            Ids.Command.Write(writer, EventHeads.Command, command);
        known.Write(writer, DataName, value);
        writer.WriteEndObject();
    }

    internal override ProcessEvent Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.StartObject, Expected);
        (input.KeepsUnknown, input.HasUnknown) = (true, false);
        var (start, heads, room) = (input.At, default(EventHeads), default(Slots.Room));
        Span<object?> slots = room;
        TypedData typed = default;
        while (input.NextMember())
        {
            if (!typed.TryTake(ref input, slots) && !heads.TryTake(ref input))
                UnknownMembers.Meet(ref input, EventHeads.Names);
        }

        typed.Complete(ref input, start, slots);
        var head = heads.Complete(start);
        input.KeepsUnknown = false;
        return input.HasUnknown
            ? UnrecognizedEvents.Keep(input, start, head, typed.NewType ?? typed.Case!.Type, typed.IsWhole ? Known(typed.Case!, head, slots) : null)
            : Make(typed.Case!, head, slots, input, start);
    }

    internal override JsonObject Schema(SchemaBook book) => book.Refer("event", () => EventSchema.Of(book, hasHead: true));

    /// <summary>What this version can read of an event that has something new.</summary>
    private static ProcessEvent? Known(EventCase type, in EventHead head, ReadOnlySpan<object?> slots)
    {
        try
        {
            return type.Make(head, new Slots(slots));
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static ProcessEvent Make(EventCase type, in EventHead head, ReadOnlySpan<object?> slots, in JsonInput input, long start)
    {
        try
        {
            return type.Make(head, new Slots(slots));
        }
        catch (ArgumentException refused)
        {
            throw Reasons.Fault(input, start, refused);
        }
    }
}
