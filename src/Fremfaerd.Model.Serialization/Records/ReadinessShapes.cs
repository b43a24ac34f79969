namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Waivers, grounds for a skip, and attempts that were refused.</summary>
internal static class ReadinessShapes
{
    internal static readonly Shape<WaiverCondition> WaiverCondition = new ShapeBuilder<WaiverCondition>("waiverCondition")
        .Has("fact", Ids.Fact, condition => condition.Fact, out var fact)
        .Has("value", FactShapes.Value, condition => condition.Value, out var value)
        .Made(read => new(fact.In(read), value.In(read)));

    internal static readonly Shape<Waiver> Waiver = new ShapeBuilder<Waiver>("waiver")
        .Has("reason", Kinds.Text, waiver => waiver.Reason, out var reason)
        .Has("requestedBy", Ids.Actor, waiver => waiver.RequestedBy, out var requestedBy)
        .May("until", Kinds.Day, waiver => waiver.Until, out var until)
        .May("while", WaiverCondition, waiver => waiver.While, out var condition)
        .May("reference", Kinds.Text, waiver => waiver.Reference, out var reference)
        .Made(read => new(reason.In(read), requestedBy.In(read)) { Until = until.In(read), While = condition.In(read), Reference = reference.In(read) });

    internal static readonly Shape<SkipGround> SkipGround = new ShapeBuilder<SkipGround>("skipGround")
        .May("rule", Ids.Code, ground => ground.Rule, out var rule)
        .May("reason", Kinds.Text, ground => ground.Reason, out var because)
        .OneOf("rule", "reason")
        .Made(read => rule.In(read) is { } code ? Readiness.SkipGround.ByRule(code) : Readiness.SkipGround.Because(because.In(read)!));

    internal static readonly Shape<Attempt> Attempt = new ShapeBuilder<Attempt>("attempt")
        .Has("act", Codes.Act, attempt => attempt.Act, out var act)
        .May("to", Codes.Phase, attempt => attempt.To, out var to)
        .May("gate", Ids.Gate, attempt => attempt.Gate, out var gate)
        .May("check", ProofShapes.Address, attempt => attempt.Check, out var check)
        .May("waiver", Waiver, attempt => attempt.Waiver, out var waiver)
        .Made(read => new(act.In(read), to.In(read), gate.In(read), check.In(read), waiver.In(read)));
}
