namespace Fremfaerd.Model.Serialization.Events;

/// <summary>A correction, which holds what is right as an event without an envelope of its own.</summary>
internal static class CorrectionEvent
{
    internal static readonly EventCase Case = new ShapeBuilder<EntryCorrected>("entry.corrected")
        .Has("corrects", Kinds.Sequence, happened => happened.Corrects, out var corrects)
        .Has("reason", Kinds.Text, happened => happened.Reason, out var reason)
        .May("replacement", new ReplacementKind(), Right, out var replacement)
        .Event((head, read) => new(
            head.Sequence, head.Stamp, corrects.In(read), reason.In(read), replacement.In(read)?.Make(head))
        { Command = head.Command });

    /// <summary>The envelope is written once, so what is right must not have another.</summary>
    private static Replacement? Right(EntryCorrected correction) => correction.Replacement switch
    {
        null => null,
        UnrecognizedEvent or EntryCorrected => throw new ArgumentException(
            "What is right is a correction itself, or an event of a newer version. Name an entry that this version knows."),
        { Command: null } right when right.Sequence == correction.Sequence && IsSame(right.Stamp, correction.Stamp) => new Replacement(right),
        _ => throw new ArgumentException(
            "What is right has another sequence, stamp or command id than its correction. Give it those of the correction, and no command id."),
    };

    /// <summary>To the offset, which is written once for both.</summary>
    private static bool IsSame(Stamp one, Stamp other) => ReferenceEquals(one, other)
        || (one == other && one.RecordedAt.EqualsExact(other.RecordedAt) && $"{one.HappenedAt}" == $"{other.HappenedAt}");
}
