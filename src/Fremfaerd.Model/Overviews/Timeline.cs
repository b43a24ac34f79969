using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>The visits read from a history so far. Time is the running maximum of the recordings, so it never goes backwards.</summary>
internal sealed record Timeline(ImmutableList<(Phase Phase, PhaseVisit Visit)> Visits, bool IsInside, DateTimeOffset Now, DateTimeOffset? PausedAt)
{
    private static readonly Timeline Empty = new([], false, DateTimeOffset.MinValue, null);

    internal static IReadOnlyList<PhaseLine> Of(TechnologyProcess process, DateTimeOffset at)
    {
        var known = process.AsOf(at);
        var visits = Read(known).Leave(null, at).Visits;
        return ValueList.From(Enum.GetValues<Phase>().Select(phase => new PhaseLine(
            phase, known.Assess(process.Definition.Table.ExitOf(phase), at).Standing,
            ValueList.From(visits.Where(entry => entry.Phase == phase).Select(entry => entry.Visit)))));
    }

    /// <summary>Every visit in the order in which they were entered, whatever has happened since.</summary>
    internal static IReadOnlyList<(Phase Phase, PhaseVisit Visit)> VisitsOf(TechnologyProcess process) =>
        Read(process).Visits;

    private static Timeline Read(TechnologyProcess process) => Judged(process.History).Aggregate(Empty, (timeline, happened) => timeline.After(happened));

    /// <summary>The events that made the process: an event of a newer version is not understood, and nothing after it was judged.</summary>
    private static IEnumerable<ProcessEvent> Judged(IReadOnlyList<ProcessEvent> history) => history is [UnrecognizedEvent { Known: Enrolled enrolled }, ..]
        ? [enrolled]
        : history.TakeWhile(happened => happened is not UnrecognizedEvent);

    private Timeline After(ProcessEvent happened) =>
        (this with { Now = happened.Stamp.RecordedAt > Now ? happened.Stamp.RecordedAt : Now }).Apply(happened);

    private Timeline Apply(ProcessEvent happened) => happened switch
    {
        Enrolled enrolled => Enter(enrolled.What.StartsAt, happened.Sequence),
        PhaseAdvanced advanced => Leave(happened.Sequence, Now).Enter(advanced.To, happened.Sequence),
        PhaseReturned returned => Leave(happened.Sequence, Now).Enter(returned.To, happened.Sequence),
        CourseReopened => Enter(Visits[^1].Phase, happened.Sequence),
        CoursePaused => this with { PausedAt = Now },
        CourseResumed => EndPause(Now),
        CourseStopped or CourseCompleted => Leave(happened.Sequence, Now),
        _ => this,
    };

    private Timeline Enter(Phase phase, long sequence)
    {
        var visit = new PhaseVisit(Visits.Count(entry => entry.Phase == phase) + 1, sequence, Now, null, null, TimeSpan.Zero, TimeSpan.Zero);
        return this with { Visits = Visits.Add((phase, visit)), IsInside = true };
    }

    private Timeline EndPause(DateTimeOffset now) => PausedAt is { } since
        ? Change(visit => visit with { Paused = visit.Paused + (now - since) }) with { PausedAt = null }
        : this;

    /// <summary>Ends the visit the course is in; without an event it only counts the time up to now.</summary>
    private Timeline Leave(long? by, DateTimeOffset now) => IsInside
        ? EndPause(now).Change(visit => visit with { LeftBy = by, Left = by is null ? null : now, Duration = now - visit.Entered }) with { IsInside = false }
        : this;

    private Timeline Change(Func<PhaseVisit, PhaseVisit> change) =>
        this with { Visits = Visits.SetItem(Visits.Count - 1, (Visits[^1].Phase, change(Visits[^1].Visit))) };
}
