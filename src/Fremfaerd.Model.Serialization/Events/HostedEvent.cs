using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Converting;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>An event where a host's contract asks for one certain type of event.</summary>
internal sealed class HostedEvent<TEvent>(LocalizedText expected) : Kind<TEvent>
    where TEvent : ProcessEvent
{
    internal override LocalizedText Expected => expected;

    internal override void Write(Utf8JsonWriter writer, TEvent value) => EventKind.Instance.Write(writer, value);

    internal override TEvent Read(ref JsonInput input)
    {
        var start = input.At;
        var found = EventKind.Instance.Read(ref input);
        return found as TEvent ?? throw JsonInput.FaultAt(start, JsonFaults.Type, ("expected", expected), ("found", HostedEvent.Named(found)));
    }

    internal override JsonObject Schema(SchemaBook book) => EventKind.Instance.Schema(book);
}

/// <summary>The types of event for hosts.</summary>
internal static class HostedEvent
{
    private static readonly LocalizedText Newer = new("en hændelse fra en nyere udgave", "an event of a newer version");

    internal static HostType Of<TEvent>(string type, JsonLimits limits)
        where TEvent : ProcessEvent => HostType.Of(new HostedEvent<TEvent>(new(type, type)), limits);

    internal static HostType OfNewer(JsonLimits limits) => HostType.Of(new HostedEvent<UnrecognizedEvent>(Newer), limits);

    internal static LocalizedText Named(ProcessEvent found)
    {
        if (found is UnrecognizedEvent)
            return Newer;
        var type = EventTable.Of(found).Type;
        return new(type, type);
    }
}
