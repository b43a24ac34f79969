using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>An identifier: 1 to 100 characters of A-Z a-z 0-9 - . _ / : @.</summary>
internal sealed class IdKind<T>(Func<string, T> make, Func<T, string?> text) : KeyKind<T>
{
    /// <summary>Each of a hundred characters may be escaped.</summary>
    private const int MostBytes = 600;

    internal override LocalizedText Expected => Tokens.Text;

    internal override void Write(Utf8JsonWriter writer, T value) => writer.WriteStringValue(Key(value));

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => writer.WriteString(name, Key(value));

    /// <exception cref="ArgumentException">The id is <c>default</c>: written as null it could not be read again.</exception>
    internal override string Key(T value) =>
        text(value) ?? throw new ArgumentException($"default({typeof(T).Name}) is no id. Give one.", nameof(value));

    internal override T Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.String, Expected);
        var id = input.Raw.Length <= MostBytes ? input.Text() : "";
        try
        {
            return make(id);
        }
        catch (ArgumentException)
        {
            throw input.Fault(JsonFaults.Id, ("found", Echo.Of(input.Text())));
        }
    }

    internal override JsonObject Schema(SchemaBook book) => book.Refer("id", static () => new JsonObject
    {
        ["type"] = "string",
        ["pattern"] = "^[A-Za-z0-9._/:@-]{1,100}$",
    });
}
