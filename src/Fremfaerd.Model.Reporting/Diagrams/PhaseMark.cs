using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>How a phase of a course stands, in words and tone: where it is now, its visits, its pauses, why it was skipped.</summary>
internal static class PhaseMark
{
    internal static (IReadOnlyList<Explanation> Says, Tone Tone) Of(TechnologyProcess known, PhaseLine line)
    {
        var isHere = IsHere(known, line);
        var (says, tone) = line.Standing switch
        {
            _ when isHere => (CourseWords.Here.With(), Tone.Neutral),
            GateStanding.NotObserved => (CourseWords.NotObserved.With(), Tone.Quiet),
            GateStanding.NotFollowed => (CourseWords.NotFollowed.With(), Tone.Quiet),
            GateStanding.Skipped => (Ground(known, line.Phase), Tone.Quiet),
            GateStanding.Passed => (CourseWords.Left.With(), Tone.Good),
            _ when known.Standing == CourseStanding.Stopped && known.Phase == line.Phase => (CourseWords.StoppedHere.With(), Tone.Warning),
            GateStanding.Ended when line.Visits.Count == 0 => (CourseWords.NotReached.With(), Tone.Quiet),
            GateStanding.Ahead when line.Visits.Count > 0 => (CourseWords.VoidAhead.With(), Tone.Warning),
            GateStanding.Ahead => (CourseWords.Ahead.With(), Tone.Quiet),
            _ => (CourseWords.Left.With(), Tone.Neutral),
        };
        return ([says, .. line.Visits.Select(Visit), .. Pauses(known, line)], tone);
    }

    internal static bool IsHere(TechnologyProcess known, PhaseLine line) =>
        known.Phase == line.Phase && known.Standing is (CourseStanding.InPhase or CourseStanding.Paused);

    internal static Moment Day(DateTimeOffset instant) => Moment.On(DanishTime.DateOf(instant));

    private static Explanation Ground(TechnologyProcess known, Phase phase)
    {
        var ground = known.Skips.Last(entry => entry.Value.Phase == phase).Value.Ground;
        if (ground.Reason is { } reason)
            return CourseWords.SkippedBecause.With(("reason", reason));
        var rule = known.Definition.Content.Phases.First(one => one.Phase == phase).SkipRules.First(one => one.Code == ground.Rule);
        return CourseWords.SkippedByRule.With(("ground", rule.Text));
    }

    private static Explanation Visit(PhaseVisit visit) => visit.Left is { } left
        ? CourseWords.Visit.With(("number", visit.Number), ("from", Day(visit.Entered)), ("to", Day(left)))
        : CourseWords.VisitNow.With(("number", visit.Number), ("from", Day(visit.Entered)));

    /// <summary>The pauses that are over; one that lasts stands beside the phase.</summary>
    private static IEnumerable<Explanation> Pauses(TechnologyProcess known, PhaseLine line)
    {
        DateTimeOffset? since = null;
        foreach (var happened in known.History.Where(happened => line.Visits.Any(visit => happened.Sequence > visit.EnteredBy && happened.Sequence <= (visit.LeftBy ?? long.MaxValue))))
        {
            if (happened is CoursePaused)
            {
                since = happened.Stamp.RecordedAt;
            }
            else if (since is { } from && happened is (CourseResumed or CourseStopped))
            {
                yield return CourseWords.Pause.With(("from", Day(from)), ("to", Day(happened.Stamp.RecordedAt)));
                since = null;
            }
        }
    }
}
