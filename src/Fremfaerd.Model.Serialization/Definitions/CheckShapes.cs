using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Readiness checks.</summary>
internal static class CheckShapes
{
    private static readonly Shape<EvidenceKind> Evidence = new ShapeBuilder<EvidenceKind>("evidenceKind")
        .Has("code", Ids.Code, evidence => evidence.Code, out var evidenceCode)
        .Has("name", TextShapes.Localized, evidence => evidence.Name, out var name)
        .Made(read => new(evidenceCode.In(read), name.In(read)));

    internal static Shape<ReadinessCheck> Check(Kind<Requirement> requirements) => new ShapeBuilder<ReadinessCheck>("check")
        .Has("code", Ids.Check, check => check.Code, out var code)
        .Has("gates", new ListKind<GateId>(Ids.Gate), check => check.Gates, out var gates)
        .Has("severity", Codes.Severity, check => check.Severity, out var severity)
        .Has("basis", Codes.Basis, check => check.Basis, out var basis)
        .Has("basisDetail", Kinds.Text, check => check.BasisDetail, out var basisDetail)
        .Usually("appliesWhen", ConditionKind.Instance, Condition.Always, check => check.AppliesWhen, out var when)
        .May("appliesFrom", Ids.Parameter, check => check.AppliesFrom, out var from)
        .Flag("holdsOnwards", check => check.HoldsOnwards, out var holdsOnwards)
        .Has("requirement", requirements, check => check.Requirement, out var requirement)
        .Has("text", TextShapes.Localized, check => check.Text, out var text)
        .Has("rationale", TextShapes.Localized, check => check.Rationale, out var rationale)
        .Has("evidence", Evidence, check => check.Evidence, out var evidence)
        .Has("source", Kinds.Text, check => check.Source, out var source)
        .Usually("waiving", Codes.Waiving, Waiving.Never, check => check.Waiving, out var waiving)
        .Flag("neededWheneverEnrolled", check => check.NeededWheneverEnrolled, out var whenever)
        .Made(read => new()
        {
            Code = code.In(read),
            Gates = gates.In(read),
            Severity = severity.In(read),
            Basis = basis.In(read),
            BasisDetail = basisDetail.In(read),
            AppliesWhen = when.In(read),
            AppliesFrom = from.In(read),
            HoldsOnwards = holdsOnwards.In(read),
            Requirement = requirement.In(read),
            Text = text.In(read),
            Rationale = rationale.In(read),
            Evidence = evidence.In(read),
            Source = source.In(read),
            Waiving = waiving.In(read),
            NeededWheneverEnrolled = whenever.In(read),
        });
}
