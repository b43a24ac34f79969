using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A text.</summary>
internal sealed class TextKind : Kind<string>
{
    internal override LocalizedText Expected => Tokens.Text;

    internal override void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(Whole(value));

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, string value) => writer.WriteString(name, Whole(value));

    internal override string Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        // A character takes at most six bytes, so that an overlong text is refused before it is made.
        var text = input.Raw.Length <= input.Limits.TextLength * 6L ? input.Text() : null;
        return text?.Length <= input.Limits.TextLength ? text : throw input.Fault(JsonFaults.TooLong, ("limit", input.Limits.TextLength));
    }

    /// <summary>The writer would put a replacement character for half a one without a word.</summary>
    private static string Whole(string text)
    {
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && HasHalf(text))
            throw new ArgumentException("A text has half a character (a lone surrogate) and cannot be written. Correct the text at its source.", nameof(text));
        return text;
    }

    private static bool HasHalf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && !(i + 1 < text.Length && char.IsSurrogatePair(text[i], text[++i])))
                return true;
        }

        return false;
    }

    internal override JsonObject Schema(SchemaBook book) => new() { ["type"] = "string" };
}
