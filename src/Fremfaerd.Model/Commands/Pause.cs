namespace Fremfaerd.Model;

/// <summary>Pause the course; documentation goes on. Refused with <c>course.*</c> or <c>text.*</c>.</summary>
/// <param name="Reason">Why.</param>
public sealed record Pause(string Reason) : ProcessCommand
{
    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Pause;

    internal override string? Item => null;

    internal override Ruling Decide(DecisionContext context) =>
        Moving.Fault(context.State)
        ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
        ?? new CoursePaused(context.Sequence, context.Stamp, Reason);
}
