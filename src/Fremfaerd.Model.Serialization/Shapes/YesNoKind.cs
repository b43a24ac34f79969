using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>True or false.</summary>
internal sealed class YesNoKind : Kind<bool>
{
    private static readonly object Yes = true;

    private static readonly object No = false;

    internal override LocalizedText Expected => Tokens.YesNo;

    internal override void Write(Utf8JsonWriter writer, bool value) => writer.WriteBooleanValue(value);

    internal override bool Read(ref JsonInput input) => input.Token switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw input.Unexpected(Expected),
    };

    internal override object Boxed(ref JsonInput input) => Read(ref input) ? Yes : No;

    internal override JsonObject Schema(SchemaBook book) => new() { ["type"] = "boolean" };
}
