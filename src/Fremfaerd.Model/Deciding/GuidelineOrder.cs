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

    /// <summary>What rests on a guideline cannot lose it: its termination, and what replaces it.</summary>
    internal static Ruling? FaultAfter(EntryCorrected correction, GivenGuideline given)
    {
        if (correction.Replacement is null)
        {
            return (given.Terminated?.Sequence ?? given.ReplacedBy?.Sequence) is { } other
                ? Ruling.No(CorrectionRefusals.NeedsReplacement, ("entry", $"{correction.Corrects}"), ("other", $"{other}"))
                : null;
        }

        if (given.Terminated is not { } ended)
            return null;
        return KindFault(((GuidelineAgreed)correction.Replacement).What)
            ?? (correction.Stamp.HappenedAt is { } agreed ? MomentFault(agreed, ended.Happened) : null);
    }
}
