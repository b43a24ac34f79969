using System.Text.Json;
using Fremfaerd.Model.Actors;
using Fremfaerd.Model.Time;

namespace Fremfaerd.Model.Benchmarks.Files.Parsing;

/// <summary>
/// A parser written by hand and tuned, for the events that are measured: no path of an error, no refusal of what is
/// unknown, missing or there twice, no newer versions, and the type before the data.
/// </summary>
internal static class HistoryParser
{
    internal static List<ProcessEvent> Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        var events = new List<ProcessEvent>();
        reader.Read();
        while (Take.Member(ref reader))
        {
            if (!reader.ValueSpan.SequenceEqual("events"u8))
            {
                reader.Skip();
                continue;
            }

            reader.Read();
            while (Take.Item(ref reader))
                events.Add(Event(ref reader));
        }

        return events;
    }

    /// <summary>The event of a type, whose data begins with the next token.</summary>
    internal static ProcessEvent Data(ref Utf8JsonReader reader, ReadOnlySpan<byte> type, in Head head)
    {
        reader.Read();
        return DocumentingParser.Parse(ref reader, type, head) ?? InvolvementParser.Parse(ref reader, type, head)
            ?? CourseParser.Parse(ref reader, type, head) ?? RightsParser.Parse(ref reader, type, head)
            ?? throw new NotSupportedException("An event that is not measured.");
    }

    private static ProcessEvent Event(ref Utf8JsonReader reader)
    {
        var (sequence, stamp, command) = (0L, default(Stamp), default(CommandId?));
        var type = default(ReadOnlySpan<byte>);
        ProcessEvent? made = null;
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("sequence"u8))
                sequence = Take.Number(ref reader);
            else if (name.SequenceEqual("type"u8))
                type = reader.Read() ? reader.ValueSpan : default;
            else if (name.SequenceEqual("stamp"u8))
                stamp = Stamp(ref reader);
            else if (name.SequenceEqual("command"u8))
                command = new(Take.Text(ref reader));
            else
                made = Data(ref reader, type, new Head(sequence, stamp!, command));
        }

        return made!;
    }

    private static Stamp Stamp(ref Utf8JsonReader reader)
    {
        var (by, recorded, happened) = (default(Signature), default(DateTimeOffset), default(Moment?));
        reader.Read();
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("by"u8))
                by = Signature(ref reader);
            else if (name.SequenceEqual("recordedAt"u8))
                recorded = reader.Read() ? reader.GetDateTimeOffset() : default;
            else
                happened = Take.Moment(ref reader);
        }

        return new Stamp(by!, recorded, happened);
    }

    private static Signature Signature(ref Utf8JsonReader reader)
    {
        string? actor = null, role = null, principal = null, mandate = null, system = null;
        reader.Read();
        while (Take.Member(ref reader))
        {
            var name = reader.ValueSpan;
            if (name.SequenceEqual("actor"u8))
                actor = Take.Text(ref reader);
            else if (name.SequenceEqual("role"u8))
                role = Take.Text(ref reader);
            else if (name.SequenceEqual("system"u8))
                system = Take.Text(ref reader);
            else if (name.SequenceEqual("onBehalfOf"u8))
                principal = Take.Text(ref reader);
            else
                mandate = Take.Text(ref reader);
        }

        return new Signature(
            new(actor!), role is null ? default(RoleId?) : new RoleId(role), principal is null ? default(ActorId?) : new ActorId(principal),
            mandate is null ? default(MandateId?) : new MandateId(mandate), system);
    }
}
