using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A record that stands many times in one document, such as who signed: spelled alike it is read once and shared.</summary>
internal sealed class SharedKind<T>(Kind<T> kind) : Kind<T>
    where T : class
{
    internal override LocalizedText Expected => kind.Expected;

    internal override void Write(Utf8JsonWriter writer, T value) => kind.Write(writer, value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => kind.Write(writer, name, value);

    /// <summary>The reader goes through a repeated one all the same: its depth is that of its place.</summary>
    internal override T Read(ref JsonInput input)
    {
        var start = input.At;
        if (input.Spellings.Find(input.From(start)) is T known)
        {
            input.Skip();
            return known;
        }

        var value = kind.Read(ref input);
        // What has something of a newer version is met anew each time, so that each of its events is kept as read.
        if (!input.HasUnknown)
            input.Spellings.Keep(input.Since(start), value);
        return value;
    }

    internal override JsonObject Schema(SchemaBook book) => kind.Schema(book);
}
