namespace Fremfaerd.Model;

/// <summary>Whether a guideline can be terminated, and whether agreement and notice follow one another.</summary>
internal static class GuidelineOrder
{
    /// <summary>Procedural and mandatory ones can only be changed by agreement (X07).</summary>
    internal static Ruling? KindFault(Guideline guideline) => guideline.Kind == GuidelineKind.Optional
        ? null
        : Ruling.No(GuidelineRefusals.CannotBeTerminated, ("guideline", $"{guideline.Id}"), ("kind", guideline.Kind.Name));

    internal static Ruling? MomentFault(Moment agreed, Moment terminated) => terminated.ComparedTo(agreed) == MomentOrder.Before
        ? Ruling.No(GuidelineRefusals.TerminatedBeforeAgreed, ("terminated", terminated), ("agreed", agreed))
        : null;

    /// <summary>Procedural and mandatory ones are replaced by their own kind alone (X07).</summary>
    internal static Ruling? ReplacementFault(Guideline replaced, Guideline by) =>
        replaced.Kind == GuidelineKind.Optional || replaced.Kind == by.Kind
            ? null
            : Ruling.No(GuidelineRefusals.ReplacesKind, ("guideline", $"{replaced.Id}"), ("kind", replaced.Kind.Name));

    /// <summary>What rests on a guideline cannot lose it: its termination, and what replaces it.</summary>
    internal static Ruling? FaultAfter(EntryCorrected correction, GivenGuideline given, GrowingList<GivenGuideline> all)
    {
        if (correction.Replacement is null)
        {
            return (given.Terminated?.Sequence ?? given.ReplacedBy?.Sequence) is { } other
                ? Ruling.No(CorrectionRefusals.NeedsReplacement, ("entry", $"{correction.Corrects}"), ("other", $"{other}"))
                : null;
        }

        var what = ((GuidelineAgreed)correction.Replacement).What;
        return TerminationFault(what, correction.Stamp, given)
            ?? all.Where(other => other.Agreed.Value.Replaces == what.Id)
                .Select(other => ReplacementFault(what, other.Agreed.Value)).FirstOrDefault(fault => fault is not null);
    }

    private static Ruling? TerminationFault(Guideline what, Stamp stamp, GivenGuideline given) => given.Terminated is { } ended
        ? KindFault(what) ?? (stamp.HappenedAt is { } agreed ? MomentFault(agreed, ended.Happened) : null)
        : null;
}
