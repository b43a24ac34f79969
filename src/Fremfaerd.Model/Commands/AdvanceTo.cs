namespace Fremfaerd.Model;

/// <summary>
/// Leave the phase for the next one, through its exit gate. Refused with <c>move.*</c>, <c>gate.*</c> or
/// <c>course.*</c>.
/// </summary>
/// <param name="To">The phase to enter; naming it keeps a stale screen from advancing twice.</param>
public sealed record AdvanceTo(Phase To) : ProcessCommand
{
    /// <summary>The phase to enter.</summary>
    public Phase To { get; } = To.Defined();

    internal override Act Act => Act.Advance;

    internal override string? Item => null;

    internal override Attempt AsAttempt(DecisionContext context) => new(Act, To, null, null, null);

    internal override Ruling Decide(DecisionContext context)
    {
        var state = context.State;
        if (Moving.Fault(state) is { } fault)
            return fault;
        if (state.NextPhase is not { } next)
            return Ruling.No(RefusalTexts.OutsideSpan, ("until", state.Enrolment!.Until.NameInSentence));
        if (next != To)
            return Ruling.No(RefusalTexts.NotNext, ("asked", To.NameInSentence), ("phase", state.Phase.NameInSentence), ("next", next.NameInSentence));
        var row = context.Definition.Table.Find(state.Position, Move.Advance, new(CourseStanding.InPhase, To))!;
        return Passing.Through(row, context, passage => new PhaseAdvanced(context.Sequence, context.Stamp, To, passage));
    }

    internal override GateReport? ReportFor(DecisionContext context) => Passing.ExitReport(context);
}
