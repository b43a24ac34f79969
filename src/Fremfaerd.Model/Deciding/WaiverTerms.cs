namespace Fremfaerd.Model;

/// <summary>What a waiver of a check takes: what the definition allows, two persons, a reference, a day that has not passed.</summary>
internal static class WaiverTerms
{
    internal static Ruling? Fault(Waiver waiver, ReadinessCheck check, in Inquiry inquiry, DecisionContext context)
    {
        var code = ("check", (TextValue)$"{check.Code}");
        if (check.Waiving == Waiving.Never)
            return Ruling.No(WaiverRefusals.WaiverNotAllowed, code, ("basis", check.Basis.Name));
        var wrong = (context.Replaces?.Wrong as CheckWaived)?.What;
        if (check.Waiving != Waiving.ByOnePerson && (IsApprover(waiver.RequestedBy, context.Stamp.By) || (wrong is not null && IsApprover(wrong.RequestedBy, context.Stamp.By))))
            return Ruling.No(WaiverRefusals.WaiverSamePerson, code);
        if (check.Waiving == Waiving.HandledElsewhere && waiver.Reference is null)
            return Ruling.No(WaiverRefusals.WaiverReferenceMissing, code);
        // A correction need not mend what it leaves as it was.
        return (waiver.Until == wrong?.Until ? null : Ended(waiver, context))
            ?? (waiver.While == wrong?.While ? null : ConditionFault(waiver, inquiry, context));
    }

    /// <summary>Somebody acting for another is both: neither may have asked.</summary>
    private static bool IsApprover(ActorId requester, Signature by) => requester == by.Actor || requester == by.OnBehalfOf;

    private static Ruling? Ended(Waiver waiver, DecisionContext context) =>
        waiver.Until is { } until && until < DanishTime.DateOf(context.At)
            ? Ruling.No(WaiverRefusals.WaiverEnded, ("until", Moment.On(until)))
            : null;

    /// <summary>Read as the check reads it: in its own phase and visit.</summary>
    private static Ruling? ConditionFault(Waiver waiver, in Inquiry inquiry, DecisionContext context)
    {
        if (waiver.While is not { } condition)
            return null;
        var facts = context.Definition.Index.Facts;
        if (!facts.TryFind(condition.Fact, out var place))
            return Ruling.No(RefusalTexts.FactUnknown, ("definition", $"{context.Definition}"), ("fact", $"{condition.Fact}"));
        var reads = inquiry.ValueOf(condition.Fact);
        return reads == condition.Value
            ? null
            : Ruling.No(WaiverRefusals.WaiverConditionFalse, ("fact", facts.Facts[place].Text), ("value", condition.Value.InWords));
    }
}
