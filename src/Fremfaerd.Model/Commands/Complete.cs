namespace Fremfaerd.Model;

/// <summary>
/// End the course after its last phase, through that phase's exit gate. Refused with <c>move.not-last</c>,
/// <c>gate.*</c> or <c>course.*</c>.
/// </summary>
public sealed record Complete : ProcessCommand
{
    internal override Act Act => Act.Complete;

    internal override string? Item => null;

    internal override Attempt AsAttempt(DecisionContext context) => new(Act, null, null, null, null);

    internal override Ruling Decide(DecisionContext context)
    {
        var state = context.State;
        if (Moving.Fault(state) is { } fault)
            return fault;
        if (state.Phase != state.Enrolment!.Until)
            return Ruling.No(RefusalTexts.NotLast, ("until", state.Enrolment.Until.NameInSentence), ("phase", state.Phase.NameInSentence));
        var row = context.Definition.Table.Find(state.Position, Move.Complete, new(CourseStanding.Completed, state.Phase))!;
        return Passing.Through(row, context, passage => new CourseCompleted(context.Sequence, context.Stamp, passage));
    }

    internal override GateReport? ReportFor(DecisionContext context) => Passing.ExitReport(context);
}
