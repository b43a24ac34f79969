namespace Fremfaerd.Model;

/// <summary>How many decisions that change work were heard in MED in time. What was not observed is counted apart and never as zero.</summary>
/// <param name="HeardInTime">Decisions before which MED was heard as it should.</param>
/// <param name="NotHeardInTime">Decisions before which it was not.</param>
/// <param name="CannotBeDecided">Decisions of which the order cannot be decided, for example on the same day without times.</param>
/// <param name="NotObserved">
/// What lies before the record started: each phase of a course joined after it, once; by level, where phases have none, the
/// decisions declared from before enrolment.
/// </param>
public sealed record HeardShare(int HeardInTime, int NotHeardInTime, int CannotBeDecided, int NotObserved)
{
    /// <summary>The decisions that were observed.</summary>
    public int Observed => HeardInTime + NotHeardInTime + CannotBeDecided;

    /// <summary>From 0 to 1, of those observed; what cannot be decided does not count as heard. Null where nothing was observed.</summary>
    public decimal? Share => Observed == 0 ? null : (decimal)HeardInTime / Observed;

    internal static HeardShare Of(IEnumerable<HeardDecision> decisions, int? phasesNotObserved = null)
    {
        var all = decisions.ToArray();
        return new HeardShare(
            all.Count(one => one.Outcome == Outcome.Met),
            all.Count(one => one.Outcome == Outcome.Unmet),
            all.Count(one => one.Outcome == Outcome.Indeterminate),
            phasesNotObserved ?? all.Count(one => one.Outcome is null));
    }
}
