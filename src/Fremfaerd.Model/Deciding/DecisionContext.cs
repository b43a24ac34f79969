namespace Fremfaerd.Model;

/// <summary>What a command is decided on: the state, the stamp, and the place of the event it may become.</summary>
internal sealed record DecisionContext(CourseState State, Stamp Stamp, ValueList<CheckOutcome>? Recorded)
{
    internal long Sequence => State.Sequence + 1;

    /// <summary>The place in the order of the history: for a correction that of the entry first made.</summary>
    internal long Place => Replaces is { Wrong.Sequence: var wrong } ? State.Log.OriginOf(wrong) : Sequence;

    /// <summary>The wrong entry to be replaced, where a correction is decided.</summary>
    internal ReplacedEntry? Replaces { get; init; }

    /// <summary>When the thing reported happened; a correction that gives no moment keeps that of the wrong entry.</summary>
    internal Moment Happened => Stamp.HappenedAt ?? Replaces?.Place.Happened ?? Stamp.Happened;

    /// <summary>That moment where somebody reported it; null where it happens as it is recorded.</summary>
    internal Moment? ReportedAt => Stamp.HappenedAt ?? Replaces?.Place.ReportedAt;

    internal ProcessDefinition Definition => State.Definition;

    internal EntryLimits Limits => Definition.Content.Limits;

    internal Inquiry InquiryAt(Phase phase) => State.InquiryAt(phase, At, Recorded);

    internal GateReport Report(Gate gate) => State.Report(gate, At, Recorded);

    internal JudgedGate Judge(Gate gate) => State.Judge(gate, At, Recorded);

    /// <summary>The Danish day it is decided on; it never goes back, even where a clock did.</summary>
    internal DateOnly Today => DanishTime.Sayable(DanishTime.DateOf(At));

    internal DateTimeOffset At => State.JudgingAt(Stamp.RecordedAt);

    /// <summary>The proof that a gate was open.</summary>
    internal Passage PassageOf(JudgedGate gate) => new(
        gate.Gate.Id, gate.Gate.Phase, gate.Inquiry.Visit, gate.Status, gate.Outcomes, Definition.Reference, Rules.Version)
    {
        Waivers = gate.UsedWaivers(),
        Parameters = gate.Parameters(),
    };
}
