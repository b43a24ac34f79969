namespace Fremfaerd.Model;

/// <summary>What a command is decided on: the state, the stamp, and the place of the event it may become.</summary>
internal sealed record DecisionContext(CourseState State, Stamp Stamp, ValueList<CheckOutcome>? Recorded)
{
    internal long Sequence => State.Sequence + 1;

    internal ProcessDefinition Definition => State.Definition;

    internal EntryLimits Limits => Definition.Content.Limits;

    internal Inquiry InquiryAt(Phase phase) => State.InquiryAt(phase, At, Recorded);

    internal GateReport Report(Gate gate) => State.Report(gate, At, Recorded);

    /// <summary>The Danish day it is decided on; it never goes back, even where a clock did.</summary>
    internal DateOnly Today => DanishTime.DateOf(At);

    private DateTimeOffset At => State.JudgingAt(Stamp.RecordedAt);

    /// <summary>The proof that a gate was open.</summary>
    internal static Passage PassageOf(GateReport report) => new(
        report.Gate.Id, report.Gate.Phase, report.Visit, report.Status,
        ValueList.From(report.Checks.Concat(report.InnerChecks).Select(check => new CheckOutcome(check.Address, check.Outcome))),
        report.Definition, Rules.Version);
}
