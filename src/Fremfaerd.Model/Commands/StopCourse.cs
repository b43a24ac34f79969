namespace Fremfaerd.Model;

/// <summary>End the course before its last phase; late entries are still taken. Refused with <c>course.*</c> or <c>text.*</c>.</summary>
/// <param name="Reason">Why.</param>
public sealed record StopCourse(string Reason) : ProcessCommand
{
    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Stop;

    internal override string? Item => null;

    internal override Ruling Decide(DecisionContext context) =>
        Moving.Ended(context.State)
        ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
        ?? new CourseStopped(context.Sequence, context.Stamp, Reason);
}
