namespace Fremfaerd.Model;

/// <summary>
/// Go back to an earlier phase, also one that was skipped or not observed. What was passed from there on is void, decisions
/// taken in it or later are withdrawn, and confirmations and waivers of the old visit do not carry over; meetings and contracts
/// stay. Refused with <c>move.not-earlier</c>, <c>course.*</c> or <c>text.*</c>.
/// </summary>
/// <param name="Phase">The phase to enter anew.</param>
/// <param name="Reason">Why.</param>
public sealed record ReturnTo(Phase Phase, string Reason) : ProcessCommand
{
    /// <summary>The phase to enter anew.</summary>
    public Phase Phase { get; } = Phase.Defined();

    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Return;

    internal override string? Item => null;

    internal override Ruling Decide(DecisionContext context) =>
        Moving.Fault(context.State)
        ?? (Phase >= context.State.Phase
            ? Ruling.No(MoveRefusals.NotEarlier, ("asked", Phase.NameFirst), ("phase", context.State.Phase.NameInSentence))
            : null)
        ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
        ?? new PhaseReturned(context.Sequence, context.Stamp, Phase, Reason);
}
