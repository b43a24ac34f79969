using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>
/// A coded value, as its permanent code and nothing else: no number, no other case, no list of several. The reader of
/// System.Text.Json takes all three for an enum.
/// </summary>
internal sealed class CodeKind<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> : KeyKind<T>
    where T : struct, Enum
{
    private readonly Code[] _codes = [.. Enum.GetValues<T>().Select(value => new Code(value, Terms.Code(value)))];

    internal override LocalizedText Expected => Tokens.Text;

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Of(value).Encoded);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, Of(value).Encoded);

    internal override string Key(T value) => Of(value).Text;

    internal override T Read(ref JsonInput input) => Find(input).Value;

    internal override object Boxed(ref JsonInput input) => Find(input).Boxed;

    internal override JsonObject Schema(SchemaBook book) => new() { ["enum"] = new JsonArray([.. _codes.Select(code => (JsonNode)code.Text)]) };

    private Code Of(T value)
    {
        foreach (var code in _codes)
        {
            if (EqualityComparer<T>.Default.Equals(code.Value, value))
                return code;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no member with this number. Use one of its named members.");
    }

    private Code Find(in JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        foreach (var code in _codes)
        {
            if (input.Is(code.Utf8, code.Text))
                return code;
        }

        throw input.Fault(
            JsonFaults.Code, ("found", Echo.Of(input.Text())), ("allowed", TextValue.List(_codes.Select(code => (TextValue)code.Text))));
    }

    private sealed record Code(T Value, string Text)
    {
        internal object Boxed { get; } = Value;

        internal byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(Text);

        internal JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(Text);
    }
}
