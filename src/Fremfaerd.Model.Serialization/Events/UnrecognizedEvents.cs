using Fremfaerd.Model.Serialization.Documents;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>
/// An event with a type or a member of a newer version: kept whole as read, with every member and the text of every
/// number, and written back as it was. Only the blanks between the tokens are not kept.
/// </summary>
internal static class UnrecognizedEvents
{
    /// <summary>What a reader with larger limits took in must be written too.</summary>
    private static readonly JsonLimits AnySize = new(Bytes: int.MaxValue, Depth: JsonLimits.MostDepth, TextLength: int.MaxValue, Items: int.MaxValue);

    internal static UnrecognizedEvent Keep(in JsonInput input, long start, in EventHead head, string type, ProcessEvent? known) =>
        new(head.Sequence, head.Stamp, type, RawJson.Compact(input, start)) { Command = head.Command, Known = known };

    /// <exception cref="ArgumentException">The payload is not the event that the record says.</exception>
    internal static void Write(Utf8JsonWriter writer, UnrecognizedEvent unrecognized)
    {
        if (!IsAsWritten(unrecognized))
        {
            throw new ArgumentException(
                $"The payload of event {unrecognized.Sequence} is not an event with its sequence, type, stamp and command id. Keep the payload as it was read.",
                nameof(unrecognized));
        }

        RawJson.Write(writer, unrecognized.Payload);
    }

    private static bool IsAsWritten(UnrecognizedEvent unrecognized)
    {
        try
        {
            var input = new JsonInput(System.Text.Encoding.UTF8.GetBytes(unrecognized.Payload), AnySize);
            input.Next();
            return EventKind.Instance.Read(ref input) is UnrecognizedEvent read && read with { Known = unrecognized.Known } == unrecognized;
        }
        catch (Exception notAnEvent) when (notAnEvent is ReadingFault or JsonException)
        {
            return false;
        }
    }
}
