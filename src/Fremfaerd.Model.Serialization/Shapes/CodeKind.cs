using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
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
    private readonly Code?[] _byNumber;

    internal CodeKind()
    {
        _byNumber = new Code?[_codes.Max(code => Number(code.Value)) + 1];
        foreach (var code in _codes)
            _byNumber[Number(code.Value)] = code;
    }

    internal override LocalizedText Expected => Tokens.Text;

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Of(value).Encoded);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, Of(value).Encoded);

    internal override string Key(T value) => Of(value).Text;

    internal override T Read(ref JsonInput input) => Find(input).Value;

    internal override object Boxed(ref JsonInput input) => Find(input).Boxed;

    internal override JsonObject Schema(SchemaBook book) => book.Refer(
        JsonNamingPolicy.CamelCase.ConvertName(typeof(T).Name),
        () => new JsonObject { ["enum"] = new JsonArray([.. _codes.Select(code => (JsonNode)code.Text)]) });

    /// <summary>Numbers of members start at 1.</summary>
    private Code Of(T value)
    {
        var number = Number(value);
        return number > 0 && number < _byNumber.Length && _byNumber[number] is { } code ? code : throw new ArgumentOutOfRangeException(
            nameof(value), value, $"{typeof(T).Name} has no member with this number. Use one of its named members.");
    }

    private static int Number(T value) => Unsafe.As<T, int>(ref value);

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
