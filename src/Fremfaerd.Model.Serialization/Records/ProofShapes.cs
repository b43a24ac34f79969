namespace Fremfaerd.Model.Serialization.Records;

/// <summary>What a gate was passed on.</summary>
internal static class ProofShapes
{
    internal static readonly Shape<CheckAddress> Address = new ShapeBuilder<CheckAddress>("checkAddress")
        .Has("gate", Ids.Gate, address => address.Gate, out var gate)
        .Has("code", Ids.Check, address => address.Code, out var code)
        .Made(read => new(gate.In(read), code.In(read)));

    internal static readonly Shape<CheckOutcome> Outcome = new ShapeBuilder<CheckOutcome>("checkOutcome")
        .Has("gate", Ids.Gate, one => one.Check.Gate, out var judgedAt)
        .Has("code", Ids.Check, one => one.Check.Code, out var judged)
        .Has("outcome", Codes.Outcome, one => one.Outcome, out var outcome)
        .Made(read => new(new CheckAddress(judgedAt.In(read), judged.In(read)), outcome.In(read)));

    internal static readonly Shape<DefinitionReference> Definition = new ShapeBuilder<DefinitionReference>("definitionReference")
        .Has("id", Ids.Code, definition => definition.Id, out var id)
        .Has("version", Kinds.Count, definition => definition.Version, out var version)
        .Has("contentHash", Ids.Code, definition => definition.ContentHash, out var contentHash)
        .Made(read => new(id.In(read), version.In(read), contentHash.In(read)));

    internal static readonly Shape<UsedWaiver> UsedWaiver = new ShapeBuilder<UsedWaiver>("usedWaiver")
        .Has("check", Address, used => used.Check, out var check)
        .Has("sequence", Kinds.Sequence, used => used.Sequence, out var sequence)
        .Made(read => new(check.In(read), sequence.In(read)));

    internal static readonly Shape<Passage> Passage = new ShapeBuilder<Passage>("passage")
        .Has("gate", Ids.Gate, passage => passage.Gate, out var passed)
        .Has("phase", Codes.Phase, passage => passage.Phase, out var phase)
        .Has("visit", Kinds.AnyCount, passage => passage.Visit, out var visit)
        .Has("status", Codes.GateStatus, passage => passage.Status, out var status)
        .Has("checks", new ListKind<CheckOutcome>(Outcome), passage => passage.Checks, out var checks)
        .Some("parameters", ParameterShapes.Use, passage => passage.Parameters, out var parameters)
        .Some("waivers", UsedWaiver, passage => passage.Waivers, out var waivers)
        .Has("definition", Definition, passage => passage.Definition, out var definition)
        .Has("rulesVersion", Kinds.AnyCount, passage => passage.RulesVersion, out var rulesVersion)
        .Made(read => new(passed.In(read), phase.In(read), visit.In(read), status.In(read), checks.In(read), definition.In(read), rulesVersion.In(read))
        {
            Parameters = parameters.In(read),
            Waivers = waivers.In(read),
        });
}
