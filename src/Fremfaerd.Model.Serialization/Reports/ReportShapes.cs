using Fremfaerd.Model.Serialization.Documents;
using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>A gate report: every check with its reason, and what opens the gate.</summary>
internal sealed class ReportShapes
{
    private readonly WrittenShape<Gate> _gate;
    private readonly CheckShapes _checks;
    private readonly WrittenShape<QuestionLine> _question;
    private readonly StepKind _step;

    internal ReportShapes(ValueList<Language> languages)
    {
        Words = new(languages);
        _step = new(Words);
        _checks = new(Words, _step);
        _question = QuestionShapes.Line(Words);
        _gate = new ShapeBuilder<Gate>("gate")
            .Has("id", Ids.Gate, gate => gate.Id, out _)
            .Has("phase", Codes.Phase, gate => gate.Phase, out _)
            .Has("kind", Codes.GateKind, gate => gate.Kind, out _)
            .Has("name", Words.Text, gate => gate.Name, out _)
            .Written();
        Inside = Described(new("gateReport")).Written();
        Document = new("fremfaerd-gate-report", version: 1, described => Described(described).Written());
    }

    internal Words Words { get; }

    /// <summary>The report as a member of another document, without an envelope of its own.</summary>
    internal WrittenShape<GateReport> Inside { get; }

    internal DocumentKind<GateReport> Document { get; }

    private ShapeBuilder<GateReport> Described(ShapeBuilder<GateReport> described) => described
        .Has("gate", _gate, report => report.Gate, out _)
        // In whole microseconds, as every instant of the documents.
        .Has("at", Kinds.Instant, report => Moment.At(report.At).Instant!.Value, out _)
        .Has("visit", Kinds.AnyCount, report => report.Visit, out _)
        .Has("standing", Codes.GateStanding, report => report.Standing, out _)
        .Has("status", Codes.GateStatus, report => report.Status, out _)
        .Has("isOpen", Kinds.YesNo, report => report.IsOpen, out _)
        .Has("definition", ProofShapes.Definition, report => report.Definition, out _)
        .Some("innerGatesMissing", Ids.Gate, report => report.InnerGatesMissing, out _)
        .Has("checks", new ListKind<CheckResult>(_checks.Result), report => ValueList.From(report.Checks), out _)
        .Some("carriedChecks", _checks.Result, report => ValueList.From(report.CarriedChecks), out _)
        .Some("nextSteps", _step, report => ValueList.From(report.NextSteps), out _)
        .Some("noWayForward", _step.WayOut, report => ValueList.From(report.NoWayForward), out _)
        .Some("questions", _question, report => ValueList.From(report.Questions), out _)
        .Some("catchUpQuestions", _question, report => ValueList.From(report.CatchUpQuestions), out _);
}
