using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>The name of a format, which a document of it always has.</summary>
internal sealed class FormatKind(string format) : Kind<string>
{
    internal override LocalizedText Expected => Tokens.Text;

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(format);

    internal override string Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        return input.Text() is var found && found == format
            ? format
            : throw input.Fault(JsonFaults.Format, ("found", Echo.Of(found)), ("expected", format));
    }

    internal override JsonObject Schema(SchemaBook book) => new() { ["const"] = format };
}
