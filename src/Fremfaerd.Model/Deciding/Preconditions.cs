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
        return NotInTheFuture(happened, stamp);
    }

    internal static Ruling? NotInTheFuture(Moment happened, Stamp stamp)
    {
        var recorded = stamp.RecordedAt.ToUniversalTime();
        var room = DateTimeOffset.MaxValue - recorded;
        var latest = recorded + (room < Rules.ClockTolerance ? room : Rules.ClockTolerance);
        return happened.HadHappenedBy(latest)
            ? null
            : Ruling.No(RefusalTexts.Future, ("moment", happened), ("recorded", Moment.At(stamp.RecordedAt)));
    }

    private static Ruling? Conflict(ProcessCommand command, CourseState state)
    {
        if (command.ExpectedSequence is not { } expected || expected == state.Sequence)
            return null;
        if (expected < 0 || expected > state.Sequence)
            return Ruling.No(RefusalTexts.SequenceUnknown, ("expected", $"{expected}"), ("actual", $"{state.Sequence}"));
        return IsFree(command, state, expected) ? null : Ruling.No(
            RefusalTexts.SequenceConflict, ("expected", $"{expected}"), ("actual", $"{state.Sequence}"));
    }

    private static bool IsFree(ProcessCommand command, CourseState state, long expected)
    {
        var since = state.History.Skip((int)expected);
        return command.ItemIn(state) is { } item && since.All(happened =>
            happened.AsCommand()?.ItemIn(state) != item && !(command.LandsInCurrentPhase && happened.EntersPhase));
    }
}
