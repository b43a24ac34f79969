using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Converting;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>Makes an event of its head and the members that were read.</summary>
internal delegate TEvent EventMaker<out TEvent>(EventHead head, Slots read);

/// <summary>An event whose data is one record of the model.</summary>
internal sealed class RecordEvent<TEvent, TData>(
    string type, Shape<TData> data, Func<TEvent, TData> get, Func<EventHead, TData, TEvent> make) : EventCase(type)
    where TEvent : ProcessEvent
    where TData : class
{
    internal override Type Event => typeof(TEvent);

    internal override HostType Hosted(JsonLimits limits) => HostedEvent.Of<TEvent>(Type, limits);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, ProcessEvent happened) => data.Write(writer, name, get((TEvent)happened));

    internal override bool Read(ref JsonInput input, scoped Span<object?> slots) => (slots[0] = data.Read(ref input)) is not null;

    internal override ProcessEvent Make(in EventHead head, Slots read) => make(head, (TData)read[0]!);

    internal override JsonObject Schema(SchemaBook book) => data.Schema(book);
}

/// <summary>An event with members of its own.</summary>
internal sealed class MembersEvent<TEvent>(string type, Fields<TEvent> fields, EventMaker<TEvent> make) : EventCase(type)
    where TEvent : ProcessEvent
{
    internal override Type Event => typeof(TEvent);

    internal override HostType Hosted(JsonLimits limits) => HostedEvent.Of<TEvent>(Type, limits);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, ProcessEvent happened) => fields.Write(writer, name, (TEvent)happened);

    internal override bool Read(ref JsonInput input, scoped Span<object?> slots) => fields.Read(ref input, slots);

    internal override ProcessEvent Make(in EventHead head, Slots read) => make(head, read);

    internal override JsonObject Schema(SchemaBook book) => fields.Schema(book);
}
