using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Events;
using Fremfaerd.Model.Serialization.Shapes;

namespace Fremfaerd.Model.Serialization.Tests.Golden;

/// <summary>Makes an event with every member its schema has; where there is exactly one of several, one file for each.</summary>
internal sealed class FullEvents
{
    private static readonly SchemaBook Book = new();
    private static readonly JsonObject Schema = EventKind.Instance.Schema(Book);
    private static readonly JsonObject Defined = Book.Definitions();
    private readonly int _variant;

    private FullEvents(int variant) => _variant = variant;

    private int Alternatives { get; set; } = 1;

    internal static IEnumerable<(string Name, JsonObject Event)> Of(string type)
    {
        var known = (JsonObject)Resolved(Schema)["oneOf"]!.AsArray().Single(one => TypeOf(one!) == type)!;
        for (var (variant, more) = (0, 1); variant < more; variant++)
        {
            var maker = new FullEvents(variant);
            yield return (variant == 0 ? type : $"{type}~{variant + 1}", (JsonObject)maker.Value("event", known));
            more = maker.Alternatives;
        }
    }

    private static string TypeOf(JsonNode one) => (string)one["properties"]!["type"]!["const"]!;

    private JsonNode Value(string name, JsonObject schema)
    {
        if (schema["$ref"] is { } reference)
            return (string)reference! == "#/$defs/id" ? Samples.Id(name) : Value(name, Resolved(schema));
        if (schema["const"] is { } only)
            return only.DeepClone();
        if (schema["enum"] is JsonArray codes)
            return Samples.Code(name, codes);
        if (schema["anyOf"] is JsonArray any)
            return Value(name, (JsonObject)any[_variant % 2 == 0 ? ^1 : 0]!);
        return (string?)schema["type"] switch
        {
            "string" => Samples.Text(name, (string?)schema["format"] ?? (string?)schema["pattern"]),
            "integer" => Math.Max(schema["minimum"]!.GetValue<long>(), 3),
            "boolean" => true,
            "array" => new JsonArray(Items(name, (JsonObject)schema["items"]!)),
            "object" => Object(schema),
            _ => Value(name, (JsonObject)schema["oneOf"]!.AsArray().First(one => TypeOf(one!) == "involvement.held")!),
        };
    }

    private JsonNode[] Items(string name, JsonObject item) =>
        item["enum"] is JsonArray codes ? [codes[0]!.DeepClone(), codes[1]!.DeepClone()] : [Value(name, item), Value($"{name}2", item)];

    private JsonObject Object(JsonObject schema)
    {
        var ways = (schema["oneOf"] as JsonArray)?.Select(way => (string)way!["required"]![0]!).ToArray() ?? [];
        Alternatives = Math.Max(Alternatives, ways.Length);
        var left = ways.Length == 0 ? [] : ways.Where((_, at) => at != _variant % ways.Length);
        return new(((JsonObject)schema["properties"]!).Where(member => !left.Contains(member.Key))
            .Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Value(member.Key, (JsonObject)member.Value!))));
    }

    private static JsonObject Resolved(JsonObject schema) =>
        schema["$ref"] is { } reference ? (JsonObject)Defined[((string)reference!)["#/$defs/".Length..]]! : schema;
}
