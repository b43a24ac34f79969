using System.Text.Json;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Benchmarks.Files.Writing;

/// <summary>Enrolment, moves, passages and refused attempts.</summary>
internal static class CourseWriter
{
    internal static bool TryWrite(Utf8JsonWriter writer, ProcessEvent happened)
    {
        switch (happened)
        {
            case Enrolled enrolled:
                writer.WritePropertyName(Names.Definition);
                RecordWriter.Write(writer, enrolled.Definition);
                Write(writer, enrolled.What);
                return true;
            case PhaseAdvanced advanced:
                writer.WriteString(Names.To, Coded<Phase>.Of(advanced.To));
                writer.WriteStartObject(Names.Passage);
                PassageWriter.Write(writer, advanced.Passage);
                writer.WriteEndObject();
                return true;
            case GatePassed passed:
                PassageWriter.Write(writer, passed.Passage);
                return true;
            case CourseCompleted completed:
                PassageWriter.Write(writer, completed.Passage);
                return true;
            case PhaseReturned returned:
                writer.WriteString(Names.To, Coded<Phase>.Of(returned.To));
                writer.WriteString(Names.Reason, returned.Reason);
                return true;
            case CoursePaused paused:
                writer.WriteString(Names.Reason, paused.Reason);
                return true;
            case CourseResumed:
                return true;
            case AttemptRefused refused:
                Write(writer, refused);
                return true;
            default:
                return false;
        }
    }

    private static void Write(Utf8JsonWriter writer, Enrolment enrolment)
    {
        writer.WriteStartObject(Names.Enrolment);
        writer.WriteString(Names.Id, enrolment.Id.Value);
        writer.WriteString(Names.Title, enrolment.Title);
        writer.WriteString(Names.StartsAt, Coded<Phase>.Of(enrolment.StartsAt));
        writer.WriteString(Names.Until, Coded<Phase>.Of(enrolment.Until));
        if (enrolment.Workplace is { } workplace)
            writer.WriteString(Names.Workplace, workplace);
        if (enrolment.Cvr is { } cvr)
            writer.WriteString(Names.Cvr, cvr);
        if (enrolment.CaseReference is { } reference)
            writer.WriteString(Names.CaseReference, reference);
        if (enrolment.Kle is { } kle)
            writer.WriteString(Names.Kle, kle);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, AttemptRefused refused)
    {
        writer.WriteStartObject(Names.Attempt);
        writer.WriteString(Names.Act, Coded<Act>.Of(refused.What.Act));
        if (refused.What.To is { } to)
            writer.WriteString(Names.To, Coded<Phase>.Of(to));
        writer.WriteEndObject();
        writer.WriteString(Names.Code, refused.Code);
        RecordWriter.Write(writer, refused.Checks);
    }
}
