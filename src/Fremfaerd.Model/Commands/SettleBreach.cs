namespace Fremfaerd.Model;

/// <summary>
/// Record that the parties have agreed that a breach is at an end. In the standard definition the representatives and the
/// secretary may, and no manager, since the employee side raised it (derived). Refused with <c>breach.*</c>,
/// <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="Breach">The breach.</param>
/// <param name="Text">What the parties agreed.</param>
/// <param name="Reference">The minutes in which it stands.</param>
public sealed record SettleBreach(BreachId Breach, string Text, string Reference) : ProcessCommand
{
    /// <summary>The breach.</summary>
    public BreachId Breach { get; } = Breach.Given();

    /// <summary>What the parties agreed.</summary>
    public string Text { get; } = Text.NotNull();

    /// <summary>The minutes in which it stands.</summary>
    public string Reference { get; } = Reference.NotNull();

    internal override Act Act => Act.SettleBreach;

    internal override string Item => $"breach {Breach}";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context) =>
        BreachRecord.NotOpen(Breach, context)
        ?? Typed.FirstFault((Text, FieldNames.Settlement, context.Limits.Sentence), (Reference, FieldNames.Minutes, context.Limits.Reference))
        ?? new BreachSettled(context.Sequence, context.Stamp, Breach, new(Text, Reference));
}
