using System.Text.Json;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Involvement;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>Facts, answers, confirmations, waivers and decisions.</summary>
internal static class DocumentingParser
{
    internal static ProcessEvent? Parse(ref Utf8JsonReader reader, ReadOnlySpan<byte> type, in Head head)
    {
        if (type.SequenceEqual("question.answered"u8))
            return Question(ref reader) is var (question, text) ? new QuestionAnswered(head.Sequence, head.Stamp, new(question), text) { Command = head.Command } : null;
        if (type.SequenceEqual("fact.clarified"u8))
            return Clarified(ref reader, head);
        if (type.SequenceEqual("decision.recorded"u8))
            return new DecisionRecorded(head.Sequence, head.Stamp, Decision(ref reader)) { Command = head.Command };
        if (type.SequenceEqual("check.confirmed"u8))
            return Confirmed(ref reader, head);
        if (type.SequenceEqual("check.waived"u8))
            return Waived(ref reader, head);
        return type.SequenceEqual("question.set-aside"u8) && Question(ref reader) is var (aside, reason)
            ? new QuestionSetAside(head.Sequence, head.Stamp, new(aside), reason) { Command = head.Command }
            : null;
    }

    /// <summary>A question and the text or the reason beside it.</summary>
    private static (string Question, string Text) Question(ref Utf8JsonReader reader)
    {
        var (question, text) = ("", "");
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("question"u8))
                question = Take.Text(ref reader);
            else
                text = Take.Text(ref reader);
        }

        return (question, text);
    }

    private static FactClarified Clarified(ref Utf8JsonReader reader, in Head head)
    {
        var (fact, value) = ("", default(FactValue));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("fact"u8))
                fact = Take.Text(ref reader);
            else
                value = Value(ref reader);
        }

        return new FactClarified(head.Sequence, head.Stamp, new(fact), value!) { Command = head.Command };
    }

    private static FactValue? Value(ref Utf8JsonReader reader)
    {
        FactValue? value = null;
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("yesNo"u8))
                value = Take.YesNo(ref reader);
            else if (reader.ValueSpan.SequenceEqual("choice"u8))
                value = FactValue.Of(Take.Text(ref reader));
            else
                value = FactValue.Of(RecordParser.Money(ref reader));
        }

        return value;
    }

    private static TakenDecision Decision(ref Utf8JsonReader reader)
    {
        var (outcome, level, changes) = (default(DecisionOutcome), default(DecisionLevel), false);
        string? by = null, subject = null, basis = null;
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("outcome"u8))
                outcome = Coded<DecisionOutcome>.Read(ref reader);
            else if (name.SequenceEqual("level"u8))
                level = Coded<DecisionLevel>.Read(ref reader);
            else if (name.SequenceEqual("decidedBy"u8))
                by = Take.Text(ref reader);
            else if (name.SequenceEqual("subject"u8))
                subject = Take.Text(ref reader);
            else if (name.SequenceEqual("changesWork"u8))
                changes = Take.YesNo(ref reader);
            else
                basis = Take.Text(ref reader);
        }

        return new TakenDecision(outcome, level, by!, subject!, changes, basis);
    }

    private static CheckConfirmed Confirmed(ref Utf8JsonReader reader, in Head head)
    {
        var (check, reference) = (default(CheckAddress), "");
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("check"u8))
                check = RecordParser.Check(ref reader);
            else
                reference = Take.Text(ref reader);
        }

        return new CheckConfirmed(head.Sequence, head.Stamp, check, reference) { Command = head.Command };
    }

    private static CheckWaived Waived(ref Utf8JsonReader reader, in Head head)
    {
        var (check, waiver, outcome) = (default(CheckAddress), default(Waiver), default(Outcome));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("check"u8))
                check = RecordParser.Check(ref reader);
            else if (reader.ValueSpan.SequenceEqual("waiver"u8))
                waiver = Waiver(ref reader);
            else
                outcome = Coded<Outcome>.Read(ref reader);
        }

        return new CheckWaived(head.Sequence, head.Stamp, check, waiver!, outcome) { Command = head.Command };
    }

    private static Waiver Waiver(ref Utf8JsonReader reader)
    {
        var (reason, by, until, reference) = ("", "", default(DateOnly?), default(string));
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("reason"u8))
                reason = Take.Text(ref reader);
            else if (reader.ValueSpan.SequenceEqual("requestedBy"u8))
                by = Take.Text(ref reader);
            else if (reader.ValueSpan.SequenceEqual("until"u8))
                until = Take.Day(ref reader);
            else
                reference = Take.Text(ref reader);
        }

        return new Waiver(reason, new(by)) { Until = until, Reference = reference };
    }
}
