namespace Fremfaerd.Model;

/// <summary>
/// Record that a MED committee agreed on a guideline (MED § 8: X03). When it was agreed stands in the stamp. Refused with
/// <c>guideline.*</c>, <c>committee.*</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="What">Its kind, subject and committee.</param>
public sealed record AgreeGuideline(Guideline What) : ProcessCommand
{
    private const int LongestNotice = 120;

    /// <summary>Its kind, subject and committee.</summary>
    public Guideline What { get; } = What.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"guideline {What.Id}";

    internal override bool ReportsTheWorld => true;

    internal override bool LandsInCurrentPhase => What.Phase is null;

    internal override Ruling Decide(DecisionContext context)
    {
        if (Known.Guideline(What.Id, context.State) is not null)
            return Ruling.No(GuidelineRefusals.GuidelineKnown, ("guideline", $"{What.Id}"));
        if (What.Replaces is { } replaced && !IsEarlier(replaced, context))
            return Ruling.No(GuidelineRefusals.GuidelineUnknown, ("guideline", $"{replaced}"));
        return (What.Replaces is { } older ? GuidelineOrder.ReplacementFault(Known.Guideline(older, context.State)!.Agreed.Value, What) : null)
            ?? ForumFault()
            ?? KnownCommittees.Committee(What.Committee, context)
            ?? NoticeFault()
            ?? Typed.FirstFault(
                (What.Subject, FieldNames.Subject, context.Limits.Sentence),
                (What.Reference, FieldNames.Reference, context.Limits.Reference))
            ?? new GuidelineAgreed(context.Sequence, context.Stamp, What);
    }

    /// <summary>Only MED committees agree on guidelines (X15, X16); procedural ones are Hovedudvalget's alone (X03, X11).</summary>
    private Ruling? ForumFault()
    {
        var committee = What.Committee.Kind;
        if (!committee.CountsAsMed)
            return Ruling.No(GuidelineRefusals.NotMed, ("committee", committee.Name));
        return What.Kind == GuidelineKind.Procedural && committee != CommitteeKind.MainCommittee
            ? Ruling.No(GuidelineRefusals.ProceduralElsewhere, ("committee", committee.Name))
            : null;
    }

    private Ruling? NoticeFault()
    {
        if (What.NoticeMonths is not { } months)
            return null;
        if (What.Kind != GuidelineKind.Optional)
            return Ruling.No(GuidelineRefusals.NoticeOfKind, ("kind", What.Kind.Name));
        return months is < 1 or > LongestNotice
            ? Ruling.No(GuidelineRefusals.NoticeLength, ("months", months), ("most", LongestNotice))
            : null;
    }

    /// <summary>Two guidelines cannot replace each other: what is replaced was recorded before, also where this one is corrected.</summary>
    private static bool IsEarlier(GuidelineId id, DecisionContext context)
    {
        if (Known.Guideline(id, context.State) is not { } replaced)
            return false;
        return context.Replaces is not { Wrong.Sequence: var wrong, Before.Evidence.Guidelines: var all }
            || replaced.Agreed.Place < all.First(given => given.Agreed.Sequence == wrong).Agreed.Place;
    }
}
