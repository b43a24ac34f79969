using System.Text.Json;
using Fremfaerd.Model.Actors;

namespace Fremfaerd.Model.Benchmarks.Files.Writing;

/// <summary>A history written member by member, as one would by hand: the same bytes as the library's, for the events that are measured.</summary>
internal static class HistoryWriter
{
    internal static void Write(Utf8JsonWriter writer, TechnologyProcess process)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Format, "fremfaerd-history"u8);
        writer.WriteNumber(Names.FormatVersion, 1);
        writer.WritePropertyName(Names.Definition);
        RecordWriter.Write(writer, process.Definition.Reference);
        writer.WriteString(Names.Process, process.Enrolment!.Id.Value);
        writer.WriteStartArray(Names.Events);
        foreach (var happened in process.History)
            Write(writer, happened);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    /// <summary>The members of the data, without its braces.</summary>
    internal static void WriteMembers(Utf8JsonWriter writer, ProcessEvent happened)
    {
        if (!DocumentingWriter.TryWrite(writer, happened) && !InvolvementWriter.TryWrite(writer, happened)
            && !CourseWriter.TryWrite(writer, happened) && !RightsWriter.TryWrite(writer, happened))
            throw new NotSupportedException($"{happened.Type} is not measured.");
    }

    private static void Write(Utf8JsonWriter writer, ProcessEvent happened)
    {
        writer.WriteStartObject();
        writer.WriteNumber(Names.Sequence, happened.Sequence);
        writer.WriteString(Names.Type, happened.Type);
        Write(writer, happened.Stamp);
        if (happened.Command is { } command)
            writer.WriteString(Names.Command, command.Value);
        writer.WriteStartObject(Names.Data);
        WriteMembers(writer, happened);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Stamp stamp)
    {
        writer.WriteStartObject(Names.Stamp);
        writer.WriteStartObject(Names.By);
        writer.WriteString(Names.Actor, stamp.By.Actor.Value);
        if (stamp.By.Role is { } role)
            writer.WriteString(Names.Role, role.Value);
        if (stamp.By.OnBehalfOf is { } principal)
            writer.WriteString(Names.OnBehalfOf, principal.Value);
        if (stamp.By.Mandate is { } mandate)
            writer.WriteString(Names.Mandate, mandate.Value);
        if (stamp.By.System is { } system)
            writer.WriteString(Names.System, system);
        writer.WriteEndObject();
        writer.WriteString(Names.RecordedAt, stamp.RecordedAt);
        if (stamp.HappenedAt is { } happened)
            RecordWriter.Write(writer, Names.HappenedAt, happened);
        writer.WriteEndObject();
    }
}
