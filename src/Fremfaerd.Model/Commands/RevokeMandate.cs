namespace Fremfaerd.Model;

/// <summary>
/// Take a mandate back before its last day; whoever may give mandates may, not the giver alone. What was done by it
/// stays valid. Refused with <c>mandate.unknown</c>, <c>mandate.revoked</c> or <c>text.*</c>.
/// </summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Reason">Why.</param>
public sealed record RevokeMandate(MandateId Mandate, string Reason) : ProcessCommand
{
    /// <summary>The mandate.</summary>
    public MandateId Mandate { get; } = Mandate.Given();

    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Delegate;

    internal override string Item => $"mandate {Mandate}";

    internal override Ruling Decide(DecisionContext context)
    {
        if (Known.Mandate(Mandate, context.State) is not { } given)
            return Ruling.No(MandateRefusals.MandateUnknown, ("mandate", $"{Mandate}"));
        if (given.Revoked is { } revoked)
            return Ruling.No(MandateRefusals.MandateRevoked, MandateRules.RevokedValues(Mandate, revoked));
        return Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
            ?? new MandateRevoked(context.Sequence, context.Stamp, Mandate, Reason);
    }
}
