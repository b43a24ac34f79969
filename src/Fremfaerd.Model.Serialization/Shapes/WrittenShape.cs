using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A record that is only written: what judging made is never taken from a document.</summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class WrittenShape<T>(string name, Fields<T> fields) : Kind<T>
{
    internal override LocalizedText Expected => Tokens.Object;

    internal override void Write(Utf8JsonWriter writer, T value) => fields.Write(writer, value);

    internal override T Read(ref JsonInput input) => throw input.Fault(JsonFaults.WriteOnly);

    internal override JsonObject Schema(SchemaBook book) => book.Refer(name, () => fields.Schema(book));
}
