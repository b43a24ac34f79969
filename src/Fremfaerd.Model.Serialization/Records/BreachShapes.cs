namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Breaches of the duty to inform and discuss.</summary>
internal static class BreachShapes
{
    internal static readonly Shape<Breach> Breach = new ShapeBuilder<Breach>("breach")
        .Has("id", Ids.Breach, breach => breach.Id, out var id)
        .Has("raisedBy", InvolvementShapes.Forum, breach => breach.RaisedBy, out var raisedBy)
        .Has("text", Kinds.Text, breach => breach.Text, out var text)
        .May("phase", Codes.Phase, breach => breach.Phase, out var phase)
        .May("decision", Kinds.Sequence, breach => breach.Decision, out var decision)
        .Made(read => new(id.In(read), raisedBy.In(read), text.In(read)) { Phase = phase.In(read), Decision = decision.In(read) });

    internal static readonly Shape<BreachReferral> Referral = new ShapeBuilder<BreachReferral>("breachReferral")
        .Has("to", Codes.ReferralBody, referral => referral.To, out var to)
        .Has("reason", Kinds.Text, referral => referral.Reason, out var reason)
        .Made(read => new(to.In(read), reason.In(read)));

    internal static readonly Shape<BreachSettlement> Settlement = new ShapeBuilder<BreachSettlement>("breachSettlement")
        .Has("text", Kinds.Text, settlement => settlement.Text, out var agreed)
        .Has("reference", Kinds.Text, settlement => settlement.Reference, out var reference)
        .Made(read => new(agreed.In(read), reference.In(read)));
}
