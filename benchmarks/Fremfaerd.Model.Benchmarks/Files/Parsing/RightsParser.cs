using System.Text.Json;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Facts;
using Fremfaerd.Model.Parameters;
using Fremfaerd.Model.Readiness;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>Mandates, routes and corrections.</summary>
internal static class RightsParser
{
    internal static ProcessEvent? Parse(ref Utf8JsonReader reader, ReadOnlySpan<byte> type, in Head head)
    {
        if (type.SequenceEqual("mandate.given"u8))
            return new MandateGiven(head.Sequence, head.Stamp, Mandate(ref reader)) { Command = head.Command };
        if (type.SequenceEqual("mandate.revoked"u8))
            return Revoked(ref reader, head);
        if (type.SequenceEqual("route.chosen"u8))
            return new RouteChosen(head.Sequence, head.Stamp, Route(ref reader)) { Command = head.Command };
        return type.SequenceEqual("entry.corrected"u8) ? Corrected(ref reader, head) : null;
    }

    private static Mandate Mandate(ref Utf8JsonReader reader)
    {
        var (id, holder, role, from, until, reason) = ("", "", "", default(DateOnly), default(DateOnly), "");
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("id"u8))
                id = Take.Text(ref reader);
            else if (name.SequenceEqual("holder"u8))
                holder = Take.Text(ref reader);
            else if (name.SequenceEqual("role"u8))
                role = Take.Text(ref reader);
            else if (name.SequenceEqual("from"u8))
                from = Take.Day(ref reader);
            else if (name.SequenceEqual("until"u8))
                until = Take.Day(ref reader);
            else
                reason = Take.Text(ref reader);
        }

        return new Mandate(new(id), new(holder), new(role), from, until, reason);
    }

    private static MandateRevoked Revoked(ref Utf8JsonReader reader, in Head head)
    {
        var (mandate, reason) = ("", "");
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("mandate"u8))
                mandate = Take.Text(ref reader);
            else
                reason = Take.Text(ref reader);
        }

        return new MandateRevoked(head.Sequence, head.Stamp, new(mandate), reason) { Command = head.Command };
    }

    private static ChosenRoute Route(ref Utf8JsonReader reader)
    {
        var (route, reason, estimate, threshold) = (default(ProcurementRoute), "", default(Money), default(ParameterUse));
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("route"u8))
                route = Coded<ProcurementRoute>.Read(ref reader);
            else if (name.SequenceEqual("reason"u8))
                reason = Take.Text(ref reader);
            else if (name.SequenceEqual("estimate"u8))
                estimate = RecordParser.Money(ref reader);
            else
                threshold = reader.Read() ? RecordParser.Use(ref reader) : null;
        }

        return new ChosenRoute(route, reason, estimate, threshold!);
    }

    private static EntryCorrected Corrected(ref Utf8JsonReader reader, in Head head)
    {
        var (corrects, reason, right) = (0L, "", default(ProcessEvent));
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("corrects"u8))
                corrects = Take.Number(ref reader);
            else if (reader.ValueSpan.SequenceEqual("reason"u8))
                reason = Take.Text(ref reader);
            else
                right = Replacement(ref reader, head);
        }

        return new EntryCorrected(head.Sequence, head.Stamp, corrects, reason, right) { Command = head.Command };
    }

    private static ProcessEvent? Replacement(ref Utf8JsonReader reader, in Head head)
    {
        var type = default(ReadOnlySpan<byte>);
        ProcessEvent? right = null;
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (reader.ValueSpan.SequenceEqual("type"u8))
                type = reader.Read() ? reader.ValueSpan : default;
            else
                right = HistoryParser.Data(ref reader, type, head with { Command = null });
        }

        return right;
    }
}
