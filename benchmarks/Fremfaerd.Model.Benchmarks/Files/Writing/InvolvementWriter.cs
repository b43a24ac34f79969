using System.Text.Json;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Values;

namespace Fremfaerd.Model.Benchmarks.Files.Writing;

/// <summary>Meetings, views, plans and guidelines.</summary>
internal static class InvolvementWriter
{
    internal static bool TryWrite(Utf8JsonWriter writer, ProcessEvent happened)
    {
        switch (happened)
        {
            case InvolvementHeld held:
                Write(writer, held.What);
                return true;
            case InvolvementPlanned planned:
                Write(writer, planned.What);
                return true;
            case ViewpointReceived received:
                Write(writer, received.What);
                return true;
            case ViewpointAnswered answered:
                writer.WriteString(Names.Viewpoint, answered.Viewpoint.Value);
                Write(writer, answered.Reply);
                return true;
            case GuidelineAgreed agreed:
                Write(writer, agreed.What);
                return true;
            default:
                return false;
        }
    }

    private static void Write(Utf8JsonWriter writer, HeldInvolvement held)
    {
        Write(writer, Names.Forum, held.Forum);
        writer.WriteString(Names.Level, Coded<InvolvementLevel>.Of(held.Level));
        writer.WriteString(Names.Subject, held.Subject);
        if (held.Phase is { } phase)
            writer.WriteString(Names.Phase, Coded<Phase>.Of(phase));
        WriteList(writer, Names.Covers, held.Covers, static check => check.Value);
        WriteList(writer, Names.RolesPresent, held.RolesPresent, static role => role.Value);
        if (held.ChanceToAsk)
            writer.WriteBoolean(Names.ChanceToAsk, true);
        if (held.NoRemarks)
            writer.WriteBoolean(Names.NoRemarks, true);
        if (held.MaterialSent is { } sent)
            RecordWriter.Write(writer, Names.MaterialSent, sent);
        if (held.Minutes is { } minutes)
            writer.WriteString(Names.Minutes, minutes);
    }

    private static void Write(Utf8JsonWriter writer, InvolvementPlan plan)
    {
        writer.WriteString(Names.Party, Coded<Party>.Of(plan.Party));
        writer.WriteString(Names.Level, Coded<InvolvementLevel>.Of(plan.Level));
        if (plan.Frame is { } frame)
        {
            writer.WriteStartObject(Names.Frame);
            writer.WriteString(Names.Fixed, frame.Fixed);
            writer.WriteString(Names.Open, frame.Open);
            writer.WriteEndObject();
        }

        if (plan.Reason is { } reason)
            writer.WriteString(Names.Reason, reason);
        if (plan.Phase is { } phase)
            writer.WriteString(Names.Phase, Coded<Phase>.Of(phase));
    }

    private static void Write(Utf8JsonWriter writer, Viewpoint view)
    {
        writer.WriteString(Names.Id, view.Id.Value);
        Write(writer, Names.From, view.From);
        writer.WriteString(Names.Kind, Coded<ViewpointKind>.Of(view.Kind));
        if (view.Text is { } text)
            writer.WriteString(Names.Text, text);
        if (view.Phase is { } phase)
            writer.WriteString(Names.Phase, Coded<Phase>.Of(phase));
        if (view.Author is { } author)
            writer.WriteString(Names.Author, author.Value);
    }

    private static void Write(Utf8JsonWriter writer, ViewpointReply reply)
    {
        writer.WriteStartObject(Names.Reply);
        writer.WriteString(Names.Response, Coded<ViewpointResponse>.Of(reply.Response));
        writer.WriteString(Names.Reason, reply.Reason);
        if (reply.By is { } by)
            writer.WriteString(Names.By, by);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Guideline guideline)
    {
        writer.WriteString(Names.Id, guideline.Id.Value);
        writer.WriteString(Names.Kind, Coded<GuidelineKind>.Of(guideline.Kind));
        writer.WriteString(Names.Subject, guideline.Subject);
        Write(writer, guideline.Committee);
        writer.WriteString(Names.Reference, guideline.Reference);
    }

    private static void Write(Utf8JsonWriter writer, JsonEncodedText name, Forum forum)
    {
        writer.WriteStartObject(name);
        if (forum.Party is { } party)
            writer.WriteString(Names.Party, Coded<Party>.Of(party));
        else
            Write(writer, forum.Committee!);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Committee committee)
    {
        writer.WriteStartObject(Names.Committee);
        writer.WriteString(Names.Kind, Coded<CommitteeKind>.Of(committee.Kind));
        writer.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter writer, JsonEncodedText name, ValueList<T> items, Func<T, string?> text)
    {
        if (items.Count == 0)
            return;
        writer.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
            writer.WriteStringValue(text(items[i]));
        writer.WriteEndArray();
    }
}
