using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Events;

namespace Fremfaerd.Model.Serialization.Histories;

/// <summary>The events of a history.</summary>
/// <param name="All">In order.</param>
/// <param name="Places">The byte at which each begins; empty where they were not read.</param>
internal sealed record EventList(IReadOnlyList<ProcessEvent> All, IReadOnlyList<long> Places);

/// <summary>The events as a list, and no more of them than the limit.</summary>
internal sealed class EventListKind : Kind<EventList>
{
    internal override LocalizedText Expected => Tokens.List;

    internal override void Write(Utf8JsonWriter writer, EventList value)
    {
        writer.WriteStartArray();
        foreach (var happened in value.All)
            EventKind.Instance.Write(writer, happened);
        writer.WriteEndArray();
    }

    internal override EventList Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.StartArray, Expected);
        var (events, places) = (new List<ProcessEvent>(), new List<long>());
        while (input.NextItem())
        {
            if (events.Count == input.Limits.Events)
                throw input.Fault(JsonFaults.TooManyEvents, ("limit", input.Limits.Events));
            places.Add(input.At);
            events.Add(EventKind.Instance.Read(ref input));
        }

        return new EventList(events, places);
    }

    internal override JsonObject Schema(SchemaBook book) =>
        new() { ["type"] = "array", ["items"] = EventKind.Instance.Schema(book), ["minItems"] = 1 };
}
