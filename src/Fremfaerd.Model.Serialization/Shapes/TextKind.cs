using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A text.</summary>
internal sealed class TextKind : Kind<string>
{
    internal override LocalizedText Expected => Tokens.Text;

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, value);

    internal override string Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        // A character takes at most six bytes, so that an overlong text is refused before it is made.
        var text = input.Raw.Length <= input.Limits.TextLength * 6L ? input.Text() : null;
        return text?.Length <= input.Limits.TextLength ? text : throw input.Fault(JsonFaults.TooLong, ("limit", input.Limits.TextLength));
    }

    internal override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string" };
}
