namespace Fremfaerd.Model;

/// <summary>Take up a course that was stopped or completed, in the phase it ended in, as a new visit: no approval revives. Refused with <c>move.not-ended</c> or <c>text.*</c>.</summary>
/// <param name="Reason">Why.</param>
public sealed record Reopen(string Reason) : ProcessCommand
{
    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Reopen;

    internal override string? Item => null;

    internal override Ruling Decide(DecisionContext context) =>
        (Moving.Ended(context.State) is null ? Ruling.No(RefusalTexts.NotEnded) : null)
        ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
        ?? new CourseReopened(context.Sequence, context.Stamp, Reason);
}
