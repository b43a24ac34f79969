namespace Fremfaerd.Model;

/// <summary>Reads the visits to the phases from a history. Time is the running maximum of the recordings, so it never goes backwards.</summary>
internal sealed class Timeline
{
    private readonly Dictionary<Phase, List<PhaseVisit>> _visits = [];
    private Phase? _in;
    private DateTimeOffset _now = DateTimeOffset.MinValue;
    private DateTimeOffset? _pausedAt;

    internal static IReadOnlyList<PhaseLine> Of(TechnologyProcess process, DateTimeOffset at)
    {
        var timeline = new Timeline();
        foreach (var happened in process.History)
            timeline.Read(happened, at);
        timeline.Close(null, at > timeline._now ? at : timeline._now);
        return ValueList.From(Enum.GetValues<Phase>().Select(phase => new PhaseLine(
            phase, process.Assess(process.Definition.Table.ExitOf(phase), at).Standing,
            ValueList.From(timeline._visits.GetValueOrDefault(phase) ?? []))));
    }

    private void Read(ProcessEvent happened, DateTimeOffset at)
    {
        var recorded = happened.Stamp.RecordedAt > _now ? happened.Stamp.RecordedAt : _now;
        if (recorded > at)
            return;
        _now = recorded;
        if (happened is CoursePaused)
            _pausedAt = _now;
        if (happened is CourseResumed)
            EndPause();
        if (happened is CourseStopped or CourseCompleted)
            Close(happened.Sequence, _now);
        if (Entered(happened) is not { } phase)
            return;
        Close(happened.Sequence, _now);
        Enter(phase, happened.Sequence);
    }

    private Phase? Entered(ProcessEvent happened) => happened switch
    {
        Enrolled enrolled => enrolled.What.StartsAt,
        PhaseAdvanced advanced => advanced.To,
        PhaseReturned returned => returned.To,
        CourseReopened => _visits.MaxBy(pair => pair.Value[^1].EnteredBy).Key,
        _ => null,
    };

    private void Enter(Phase phase, long sequence)
    {
        if (!_visits.TryGetValue(phase, out var visits))
            _visits[phase] = visits = [];
        visits.Add(new PhaseVisit(visits.Count + 1, sequence, _now, null, null, TimeSpan.Zero, TimeSpan.Zero));
        _in = phase;
    }

    private void EndPause()
    {
        if (_pausedAt is not { } since || _in is not { } phase)
            return;
        var visit = _visits[phase][^1];
        _visits[phase][^1] = visit with { Paused = visit.Paused + (_now - since) };
        _pausedAt = null;
    }

    /// <summary>Ends the visit the course is in; without an event it only counts the time up to now.</summary>
    private void Close(long? by, DateTimeOffset now)
    {
        if (_in is not { } phase)
            return;
        _now = now;
        EndPause();
        var visit = _visits[phase][^1];
        _visits[phase][^1] = visit with { LeftBy = by, Left = by is null ? null : now, Duration = now - visit.Entered };
        _in = null;
    }
}
