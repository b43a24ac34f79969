using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>The named schemas of one document, each described once.</summary>
internal sealed class SchemaBook
{
    private readonly SortedDictionary<string, JsonObject?> _defined = new(StringComparer.Ordinal);

    /// <summary>A reference to a named schema, which is described the first time it is asked for; it may refer to itself.</summary>
    internal JsonObject Refer(string name, Func<JsonObject> describe)
    {
        if (_defined.TryAdd(name, null))
            _defined[name] = describe();
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    internal JsonObject Definitions() => new(_defined.Select(named => KeyValuePair.Create(named.Key, (JsonNode?)named.Value)));
}
