using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Phases with the rules by which they are skipped, gates, and roles.</summary>
internal static class CourseShapes
{
    internal static readonly Shape<SkipRule> SkipRule = new ShapeBuilder<SkipRule>("skipRule")
        .Has("code", Ids.Code, rule => rule.Code, out var code)
        .Has("when", ConditionKind.Instance, rule => rule.When, out var when)
        .Has("text", TextShapes.Localized, rule => rule.Text, out var text)
        .Has("source", Kinds.Text, rule => rule.Source, out var ruleSource)
        .Made(read => new(code.In(read), when.In(read), text.In(read), ruleSource.In(read)));

    internal static readonly Shape<PhaseDescription> Phase = new ShapeBuilder<PhaseDescription>("phaseDescription")
        .Has("phase", Codes.Phase, described => described.Phase, out var phase)
        .Has("shortCode", Ids.Code, described => described.ShortCode, out var shortCode)
        .Has("purpose", TextShapes.Localized, described => described.Purpose, out var purpose)
        .Has("source", Kinds.Text, described => described.Source, out var source)
        .Has("typicalEvidence", TextShapes.Localized, described => described.TypicalEvidence, out var evidence)
        .Some("primaryPrinciples", Ids.Code, described => described.PrimaryPrinciples, out var primary)
        .Some("secondaryPrinciples", Ids.Code, described => described.SecondaryPrinciples, out var secondary)
        .Flag("canBeSkipped", described => described.CanBeSkipped, out var canBeSkipped)
        .Some("skipRules", SkipRule, described => described.SkipRules, out var skipRules)
        .Made(read => new()
        {
            Phase = phase.In(read),
            ShortCode = shortCode.In(read),
            Purpose = purpose.In(read),
            Source = source.In(read),
            TypicalEvidence = evidence.In(read),
            PrimaryPrinciples = primary.In(read),
            SecondaryPrinciples = secondary.In(read),
            CanBeSkipped = canBeSkipped.In(read),
            SkipRules = skipRules.In(read),
        });

    internal static readonly Shape<Gate> Gate = new ShapeBuilder<Gate>("gate")
        .Has("id", Ids.Gate, gate => gate.Id, out var gateId)
        .Has("phase", Codes.Phase, gate => gate.Phase, out var gatePhase)
        .Has("kind", Codes.GateKind, gate => gate.Kind, out var kind)
        .Has("name", TextShapes.Localized, gate => gate.Name, out var gateName)
        .Made(read => new(gateId.In(read), gatePhase.In(read), kind.In(read), gateName.In(read)));

    internal static readonly Shape<Role> Role = new ShapeBuilder<Role>("role")
        .Has("id", Ids.Role, role => role.Id, out var roleId)
        .Has("name", TextShapes.Localized, role => role.Name, out var roleName)
        .Has("acts", new ListKind<Act>(Codes.Act), role => role.Acts, out var acts)
        .Made(read => new(roleId.In(read), roleName.In(read), acts.In(read)));
}
