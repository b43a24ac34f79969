using System.Text.Json.Nodes;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>The version of a format: 1 up to the newest this release knows.</summary>
internal sealed class FormatVersionKind(int newest) : Kind<int>
{
    internal override LocalizedText Expected => Kinds.Count.Expected;

    internal override void Write(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(newest);

    internal override int Read(ref JsonInput input) => Kinds.Sequence.Read(ref input) is var found && found <= newest
        ? (int)found
        : throw input.Fault(JsonFaults.FormatVersion, ("found", $"{found}"), ("known", newest));

    internal override JsonObject Schema(SchemaBook book) => new() { ["const"] = newest };
}
