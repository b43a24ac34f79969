using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>Makes a record of the members that were read.</summary>
internal delegate T Maker<out T>(Slots read);

/// <summary>A record as an object with named members.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class Shape<T>(string name, Fields<T> fields, Maker<T> make) : Kind<T>
{
    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, T value) => fields.Write(writer, value);

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, T value) => fields.Write(writer, name, value);

    internal override T Read(ref JsonInput input)
    {
        var (room, start) = (default(Slots.Room), input.At);
        Span<object?> slots = room;
        if (!fields.Read(ref input, slots))
            return default!;
        try
        {
            return make(new Slots(slots));
        }
        catch (ArgumentException refused)
        {
            throw Reasons.Fault(input, start, refused);
        }
    }

    internal override JsonObject Schema(SchemaBook book) => book.Refer(name, () => fields.Schema(book));
}
