namespace Fremfaerd.Model;

/// <summary>
/// Record that a breach was referred on: first to Hovedudvalget, from there to the central parties (X10). It stays open. Refused
/// with <c>breach.*</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="Breach">The breach.</param>
/// <param name="To">To whom.</param>
/// <param name="Reason">Why.</param>
public sealed record ReferBreach(BreachId Breach, ReferralBody To, string Reason) : ProcessCommand
{
    /// <summary>The breach.</summary>
    public BreachId Breach { get; } = Breach.Given();

    /// <summary>To whom.</summary>
    public ReferralBody To { get; } = To.Defined();

    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"breach {Breach}";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context) =>
        BreachRecord.NotOpen(Breach, context)
        ?? OutOfOrder(context)
        ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
        ?? new BreachReferred(context.Sequence, context.Stamp, Breach, new(To, Reason));

    private Ruling? OutOfOrder(DecisionContext context)
    {
        var referred = Known.Breach(Breach, context.State)!.ReferredTo;
        var isFree = referred.All(referral => referral.Value.To != To);
        var isNext = To == ReferralBody.MainCommittee || referred.Any(referral => referral.Value.To == ReferralBody.MainCommittee);
        return isFree && isNext ? null : Ruling.No(BreachRefusals.BreachReferralOrder, ("breach", $"{Breach}"), ("body", To.Name));
    }
}
