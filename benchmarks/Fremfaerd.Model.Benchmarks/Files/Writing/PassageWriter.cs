using System.Text.Json;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;

namespace Fremfaerd.Model.Benchmarks.Files.Writing;

/// <summary>The proof of a passage.</summary>
internal static class PassageWriter
{
    /// <summary>The members, without the braces.</summary>
    internal static void Write(Utf8JsonWriter writer, Passage passage)
    {
        writer.WriteString(Names.Gate, passage.Gate.Value);
        writer.WriteString(Names.Phase, Coded<Phase>.Of(passage.Phase));
        writer.WriteNumber(Names.Visit, passage.Visit);
        writer.WriteString(Names.Status, Coded<GateStatus>.Of(passage.Status));
        RecordWriter.Write(writer, passage.Checks);
        WriteParameters(writer, passage);
        WriteWaivers(writer, passage);
        writer.WritePropertyName(Names.Definition);
        RecordWriter.Write(writer, passage.Definition);
        writer.WriteNumber(Names.RulesVersion, passage.RulesVersion);
    }

    private static void WriteParameters(Utf8JsonWriter writer, Passage passage)
    {
        if (passage.Parameters.Count == 0)
            return;
        writer.WriteStartArray(Names.Parameters);
        foreach (var use in passage.Parameters)
        {
            writer.WriteStartObject();
            RecordWriter.Write(writer, use);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteWaivers(Utf8JsonWriter writer, Passage passage)
    {
        if (passage.Waivers.Count == 0)
            return;
        writer.WriteStartArray(Names.Waivers);
        foreach (var used in passage.Waivers)
        {
            writer.WriteStartObject();
            RecordWriter.Write(writer, Names.Check, used.Check);
            writer.WriteNumber(Names.Sequence, used.Sequence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
