namespace Fremfaerd.Model;

/// <summary>
/// Record that an optional guideline was terminated (MED § 8: X07). The day of notice stands in the stamp; the guideline
/// stands until its notice has run out. Refused with <c>guideline.*</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="Guideline">The guideline.</param>
/// <param name="Reason">Why.</param>
public sealed record TerminateGuideline(GuidelineId Guideline, string Reason) : ProcessCommand
{
    /// <summary>The guideline.</summary>
    public GuidelineId Guideline { get; } = Guideline.Given();

    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"guideline {Guideline}";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context)
    {
        if (Known.Guideline(Guideline, context.State) is not { } given)
            return Ruling.No(GuidelineRefusals.GuidelineUnknown, ("guideline", $"{Guideline}"));
        if (given.Terminated is { } ended)
            return Ruling.No(GuidelineRefusals.AlreadyTerminated, ("guideline", $"{Guideline}"), ("moment", ended.Happened), ("sequence", $"{ended.Sequence}"));
        return GuidelineOrder.KindFault(given.Agreed.Value)
            ?? GuidelineOrder.MomentFault(given.Agreed.Happened, context.Happened)
            ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
            ?? new GuidelineTerminated(context.Sequence, context.Stamp, Guideline, Reason);
    }
}
