using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>How one type of value stands in a document: written, read and described by the same object.</summary>
/// <typeparam name="T">The type.</typeparam>
internal abstract class Kind<T>
{
    /// <summary>What stands in its place, as an error says it.</summary>
    internal abstract LocalizedText Expected { get; }

    internal abstract void Write(Utf8JsonWriter writer, T value);

    /// <summary>Writes the value as a member; a kind that is one token writes both at once.</summary>
    internal virtual void Write(Utf8JsonWriter writer, JsonEncodedText name, T value)
    {
        writer.WritePropertyName(name);
        Write(writer, value);
    }

    /// <summary>Reads the value whose first token is the current one; afterwards its last token is.</summary>
    internal abstract T Read(ref JsonInput input);

    /// <summary>The value as a member of a record that is being read; null where it is of a newer version and kept unread.</summary>
    internal virtual object? Boxed(ref JsonInput input) => Read(ref input);

    /// <summary>Its JSON Schema; what has a name is put into the book and referred to.</summary>
    internal abstract JsonObject Schema(SchemaBook book);
}
