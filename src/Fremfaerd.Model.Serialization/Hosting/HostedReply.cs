using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Hosting;

/// <summary>A reply where a host's contract says which of the two it is. Only written.</summary>
internal sealed class HostedReply<TReply>(Kind<Reply> replies) : Kind<TReply>
    where TReply : Reply
{
    internal override LocalizedText Expected => replies.Expected;

    internal override void Write(Utf8JsonWriter writer, TReply value) => replies.Write(writer, value);

    internal override TReply Read(ref JsonInput input) => throw input.Fault(JsonFaults.WriteOnly);

    internal override JsonObject Schema(SchemaBook book) => replies.Schema(book);
}
