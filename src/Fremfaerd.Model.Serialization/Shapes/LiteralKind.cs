using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>One of a few fixed words, such as the type of a step. Only written.</summary>
internal sealed class LiteralKind(params string[] words) : Kind<string>
{
    internal override LocalizedText Expected => Tokens.Text;

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    internal override string Read(ref JsonInput input) => throw input.Fault(JsonFaults.WriteOnly);

    internal override JsonObject Schema(SchemaBook book) => words is [var only]
        ? new() { ["const"] = only }
        : new() { ["enum"] = new JsonArray([.. words.Select(word => (JsonNode)word)]) };
}
