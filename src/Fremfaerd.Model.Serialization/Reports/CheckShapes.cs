using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>How a check stands, and why.</summary>
internal sealed class CheckShapes
{
    internal CheckShapes(Words words, StepKind step)
    {
        var finding = new ShapeBuilder<Finding>("finding")
            .Has("code", Ids.Code, finding => finding.Code, out _)
            .Has("text", words.Explanation, finding => finding.Text, out _)
            .May("aspect", Codes.Aspect, finding => finding.Aspect, out _)
            .May("outcome", Codes.Outcome, finding => finding.Outcome, out _)
            .Written();
        Result = new ShapeBuilder<CheckResult>("checkResult")
            .Has("gate", Ids.Gate, result => result.Address.Gate, out _)
            .Has("code", Ids.Check, result => result.Address.Code, out _)
            .Has("text", words.Text, result => result.Check.Text, out _)
            .Has("rationale", words.Text, result => result.Check.Rationale, out _)
            .Has("severity", Codes.Severity, result => result.Check.Severity, out _)
            .Has("basis", Codes.Basis, result => result.Check.Basis, out _)
            .Has("basisDetail", Kinds.Text, result => result.Check.BasisDetail, out _)
            .Has("source", Kinds.Text, result => result.Check.Source, out _)
            .May("carried", Codes.CarriedBecause, result => result.Carried, out _)
            .Has("outcome", Codes.Outcome, result => result.Outcome, out _)
            .Has("closesGate", Kinds.YesNo, result => result.ClosesGate, out _)
            .Flag("declared", result => result.IsDeclared, out _)
            .May("waiver", ProofShapes.UsedWaiver, result => result.Waiver, out _)
            .Has("findings", new ListKind<Finding>(finding), result => ValueList.From(result.Findings), out _)
            .Some("events", Kinds.Sequence, result => ValueList.From(result.Events), out _)
            .Some("parameters", ParameterShapes.Use, result => result.Parameters, out _)
            .Some("remedies", step, result => ValueList.From(result.Remedies), out _)
            .May("wayOut", words.Explanation, result => result.WayOut, out _)
            .Written();
    }

    internal WrittenShape<CheckResult> Result { get; }
}
