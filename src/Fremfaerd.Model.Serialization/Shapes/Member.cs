using System.Text;
using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>One member of a record.</summary>
/// <typeparam name="TOwner">The record.</typeparam>
internal abstract class Member<TOwner>(string name, bool isRequired)
{
    internal string Name => name;

    internal byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(name);

    internal JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(name);

    internal bool IsRequired => isRequired;

    /// <summary>Writes name and value, or nothing where there is nothing to say.</summary>
    internal abstract void Write(Utf8JsonWriter writer, TOwner owner);

    /// <summary>Null where the value is of a newer version and kept unread.</summary>
    internal abstract object? Read(ref JsonInput input);

    internal abstract JsonObject Schema(SchemaBook book);
}
