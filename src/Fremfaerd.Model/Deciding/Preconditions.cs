namespace Fremfaerd.Model;

/// <summary>What must hold before a command's own rule is asked.</summary>
internal static class Preconditions
{
    internal static Ruling? FirstFault(ProcessCommand command, DecisionContext context) =>
        Enrolment(command, context.State) ?? Times(command, context.Stamp) ?? Conflict(command, context.State);

    private static Ruling? Enrolment(ProcessCommand command, CourseState state)
    {
        if (state.Evidence.IsUnreadable)
            return Ruling.No(RefusalTexts.ReadOnly);
        return (command is Enrol, state.Standing == CourseStanding.NotEnrolled) switch
        {
            (true, false) => Ruling.No(RefusalTexts.AlreadyEnrolled),
            (false, true) => Ruling.No(RefusalTexts.NotEnrolled),
            _ => null,
        };
    }

    private static Ruling? Times(ProcessCommand command, Stamp stamp)
    {
        if (stamp.HappenedAt is not { } happened)
            return null;
        if (!command.ReportsTheWorld)
            return Ruling.No(RefusalTexts.MomentNotForAct);
        return happened.HadHappenedBy(stamp.RecordedAt + Rules.ClockTolerance)
            ? null
            : Ruling.No(RefusalTexts.Future, ("moment", happened), ("recorded", Moment.At(stamp.RecordedAt)));
    }

    private static Ruling? Conflict(ProcessCommand command, CourseState state)
    {
        if (command.ExpectedSequence is not { } expected || expected == state.Sequence)
            return null;
        var since = state.History.Skip((int)Math.Clamp(expected, 0, state.Sequence));
        var isFree = expected >= 0 && expected < state.Sequence
            && command.Item is { } item
            && since.All(happened => happened.AsCommand()?.Item != item);
        return isFree ? null : Ruling.No(
            RefusalTexts.SequenceConflict, ("expected", $"{expected}"), ("actual", $"{state.Sequence}"));
    }
}
