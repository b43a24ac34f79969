using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>A list, its items in order.</summary>
internal sealed class ListKind<T>(Kind<T> item) : Kind<ValueList<T>>
{
    internal override LocalizedText Expected => Tokens.List;

    internal override void Write(Utf8JsonWriter writer, ValueList<T> value)
    {
        writer.WriteStartArray();
        WriteRest(writer, value);
    }

    internal override void Write(Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> value)
    {
        writer.WriteStartArray(name);
        WriteRest(writer, value);
    }

    private void WriteRest(Utf8JsonWriter writer, ValueList<T> value)
    {
        for (var i = 0; i < value.Count; i++)
            item.Write(writer, value[i]);
        writer.WriteEndArray();
    }

    internal override ValueList<T> Read(ref JsonInput input)
    {
        input.Expect(JsonTokenType.StartArray, Expected);
        var items = new List<T>();
        while (input.NextItem())
        {
            if (items.Count == input.Limits.Items)
                throw input.Fault(JsonFaults.TooManyItems, ("limit", input.Limits.Items));
            items.Add(item.Read(ref input));
        }

        if (input.HasUnknown && items.Exists(one => one is null))
            return null!;
        return ValueList.Create<T>(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));
    }

    internal override JsonObject Schema(SchemaBook book) => new() { ["type"] = "array", ["items"] = item.Schema(book) };
}
