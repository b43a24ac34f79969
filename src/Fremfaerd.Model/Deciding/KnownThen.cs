namespace Fremfaerd.Model;

/// <summary>
/// What was known at an instant. The order of a history is its sequence; an event whose clock had stepped back belongs
/// to the latest moment recorded before it, so that what was known is always a first part of the history.
/// </summary>
internal static class KnownThen
{
    internal static CourseState StateAt(CourseState state, DateTimeOffset known)
    {
        if (state.Log.LatestRecording <= known)
            return state;
        var then = new CourseState(state.Definition);
        foreach (var happened in state.History)
        {
            if (happened.Stamp.RecordedAt > known)
                break;
            then = then.Replaying(happened);
        }

        return then with { Log = then.Log with { ByCommand = CommandIndex.Of(then.History) } };
    }

    internal static ValueList<long> ClockSteps(CourseState state)
    {
        var (latest, steps) = (DateTimeOffset.MinValue, new List<long>());
        foreach (var happened in state.History)
        {
            if (happened.Stamp.RecordedAt < latest)
                steps.Add(happened.Sequence);
            else
                latest = happened.Stamp.RecordedAt;
        }

        return ValueList.From(steps);
    }
}
