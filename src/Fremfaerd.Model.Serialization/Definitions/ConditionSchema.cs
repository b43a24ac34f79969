using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>What stands in a condition, for readers and in the schema.</summary>
internal static class ConditionSchema
{
    internal static readonly LocalizedText True = new("true", "true");

    internal static readonly LocalizedText Two = new("en liste med mindst to betingelser", "a list of at least two conditions");

    internal static JsonObject Of(SchemaBook book) => new()
    {
        ["oneOf"] = new JsonArray(
            With("always", new JsonObject { ["const"] = true }),
            With("yes", Ids.Fact.Schema(book)),
            With("is", FactLeaf.Shape.Schema(book)),
            With("not", ConditionKind.Instance.Schema(book)),
            With("all", List(book)),
            With("any", List(book))),
    };

    private static JsonObject List(SchemaBook book) =>
        new() { ["type"] = "array", ["items"] = ConditionKind.Instance.Schema(book), ["minItems"] = 2, ["maxItems"] = ConditionKind.MostFacts };

    private static JsonObject With(string member, JsonObject value) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { [member] = value },
        ["required"] = new JsonArray(member),
        ["additionalProperties"] = false,
    };
}
