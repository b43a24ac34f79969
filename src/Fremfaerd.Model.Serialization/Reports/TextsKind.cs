using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>A text by its languages, those that were asked for: {"da":"…","en":"…"}. Only written.</summary>
internal sealed class TextsKind<T>(IEnumerable<Language> languages, Func<T, Language, string> words) : Kind<T>
{
    private readonly (Language Language, JsonEncodedText Code)[] _languages =
        [.. languages.Distinct().Order().Select(language => (language, JsonEncodedText.Encode(language.Code)))];

    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, T value)
    {
        writer.WriteStartObject();
        foreach (var (language, code) in _languages)
            writer.WriteString(code, words(value, language));
        writer.WriteEndObject();
    }

    internal override T Read(ref JsonInput input) => throw input.Fault(JsonFaults.WriteOnly);

    /// <summary>The same whatever languages were chosen: a schema is for the documents of every host.</summary>
    internal override JsonObject Schema(SchemaBook book) => book.Refer("texts", () => new JsonObject
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(Enum.GetValues<Language>().Select(language => KeyValuePair.Create(language.Code, (JsonNode?)Kinds.Text.Schema(book)))),
        ["minProperties"] = 1,
        ["additionalProperties"] = false,
    });
}
