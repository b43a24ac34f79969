using System.Text;
using System.Text.Json.Nodes;
using Fremfaerd.Model.Serialization.Converting;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>One type of event: its permanent wire name and the members of its data.</summary>
internal abstract class EventCase(string type)
{
    internal string Type => type;

    internal byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(type);

    internal JsonEncodedText Encoded { get; } = JsonEncodedText.Encode(type);

    internal abstract Type Event { get; }

    /// <summary>The type of event as a host's contracts have it.</summary>
    internal abstract HostType Hosted(JsonLimits limits);

    /// <summary>Writes the data as a member.</summary>
    internal abstract void Write(Utf8JsonWriter writer, JsonEncodedText name, ProcessEvent happened);

    /// <summary>Reads the data before the event is made: its stamp may come later in the document.</summary>
    /// <returns>Whether the event can be made: a part of it may be of a newer version, and is then kept unread.</returns>
    internal abstract bool Read(ref JsonInput input, scoped Span<object?> slots);

    /// <exception cref="ArgumentException">The model refuses a value.</exception>
    internal abstract ProcessEvent Make(in EventHead head, Slots read);

    internal abstract JsonObject Schema(SchemaBook book);
}
