using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>The schema of an event: one of the known types with its data.</summary>
internal static class EventSchema
{
    internal static JsonObject Of(SchemaBook book, bool hasHead) => new()
    {
        ["oneOf"] = new JsonArray([.. EventTable.All.Select(known => Of(known, book, hasHead))]),
    };

    private static JsonObject Of(EventCase known, SchemaBook book, bool hasHead)
    {
        var typed = new JsonObject
        {
            [TypedData.TypeName] = new JsonObject { ["const"] = known.Type },
            [TypedData.DataName] = book.Refer(known.Type, () => known.Schema(book)),
        };
        var required = new JsonArray(TypedData.TypeName, TypedData.DataName);
        if (hasHead)
        {
            typed[EventHeads.Sequence.Value] = Kinds.Sequence.Schema(book);
            typed[EventHeads.Stamp.Value] = ActorShapes.Stamp.Schema(book);
            typed[EventHeads.Command.Value] = Ids.Command.Schema(book);
            required.Add((JsonNode)EventHeads.Sequence.Value);
            required.Add((JsonNode)EventHeads.Stamp.Value);
        }

        return new JsonObject { ["type"] = "object", ["properties"] = typed, ["required"] = required, ["additionalProperties"] = false };
    }
}
