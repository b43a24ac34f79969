using System.Text.Json;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Readiness;

namespace Fremfaerd.Model.Benchmarks.Files.Writing;

/// <summary>Facts, answers, confirmations, waivers and decisions.</summary>
internal static class DocumentingWriter
{
    internal static bool TryWrite(Utf8JsonWriter writer, ProcessEvent happened)
    {
        switch (happened)
        {
            case QuestionAnswered answered:
                writer.WriteString(Names.Question, answered.Question.Value);
                writer.WriteString(Names.Text, answered.Text);
                return true;
            case QuestionSetAside aside:
                writer.WriteString(Names.Question, aside.Question.Value);
                writer.WriteString(Names.Reason, aside.Reason);
                return true;
            case FactClarified clarified:
                writer.WriteString(Names.Fact, clarified.Fact.Value);
                Write(writer, clarified.Value);
                return true;
            case CheckConfirmed confirmed:
                RecordWriter.Write(writer, Names.Check, confirmed.Check);
                writer.WriteString(Names.Reference, confirmed.Reference);
                return true;
            case CheckWaived waived:
                RecordWriter.Write(writer, Names.Check, waived.Check);
                Write(writer, waived.What);
                writer.WriteString(Names.Outcome, Coded<Outcome>.Of(waived.Outcome));
                return true;
            case DecisionRecorded recorded:
                Write(writer, recorded.What);
                return true;
            default:
                return false;
        }
    }

    private static void Write(Utf8JsonWriter writer, FactValue value)
    {
        writer.WriteStartObject(Names.Value);
        if (value.YesNo is { } yes)
            writer.WriteBoolean(Names.YesNo, yes);
        else if (value.Choice is { } choice)
            writer.WriteString(Names.Choice, choice);
        else
            RecordWriter.Write(writer, Names.Amount, value.Amount!);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Waiver waiver)
    {
        writer.WriteStartObject(Names.Waiver);
        writer.WriteString(Names.Reason, waiver.Reason);
        writer.WriteString(Names.RequestedBy, waiver.RequestedBy.Value);
        if (waiver.Until is { } until)
            RecordWriter.Write(writer, Names.Until, until);
        if (waiver.Reference is { } reference)
            writer.WriteString(Names.Reference, reference);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TakenDecision taken)
    {
        writer.WriteString(Names.Outcome, Coded<DecisionOutcome>.Of(taken.Outcome));
        writer.WriteString(Names.Level, Coded<DecisionLevel>.Of(taken.Level));
        writer.WriteString(Names.DecidedBy, taken.DecidedBy);
        writer.WriteString(Names.Subject, taken.Subject);
        writer.WriteBoolean(Names.ChangesWork, taken.ChangesWork);
        if (taken.Basis is { } basis)
            writer.WriteString(Names.Basis, basis);
    }
}
