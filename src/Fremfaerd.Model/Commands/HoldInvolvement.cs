namespace Fremfaerd.Model;

/// <summary>
/// Record that a party or committee was involved. When it was held stands in the stamp. Refused with
/// <c>committee.*</c>, <c>check.unknown</c>, <c>role.unknown</c>, <c>fact.unknown</c>, <c>question.unknown</c>, <c>involvement.subcourse-unknown</c>, <c>moment.future</c>, <c>list.too-long</c> or <c>text.*</c>.
/// </summary>
/// <param name="What">With whom, at which level, on what.</param>
public sealed record HoldInvolvement(HeldInvolvement What) : ProcessCommand
{
    /// <summary>With whom, at which level, on what.</summary>
    public HeldInvolvement What { get; } = What.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"involvement {What}";

    internal override bool ReportsTheWorld => true;

    internal override bool LandsInCurrentPhase => What.Phase is null;

    internal override Ruling Decide(DecisionContext context) =>
        Typed.TooMany(What.Covers.Count, FieldNames.Covers, context.Limits.Items)
        ?? Typed.TooMany(What.RolesPresent.Count, FieldNames.RolesPresent, context.Limits.Items)
        ?? Typed.TooMany(What.OnFacts.Count, FieldNames.OnFacts, context.Limits.Items)
        ?? Typed.TooMany(What.OnQuestions.Count, FieldNames.OnQuestions, context.Limits.Items)
        ?? (What.MaterialSent is { } sent ? Preconditions.NotInTheFuture(sent, context.Stamp) : null)
        ?? KnownCommittees.Committee(What.Forum.Committee, context)
        ?? Known.Checks(What.Covers, context)
        ?? Known.Roles(What.RolesPresent, context)
        ?? Known.Facts(What.OnFacts, context)
        ?? Known.Questions(What.OnQuestions, context)
        ?? Known.Subcourse(What.Subcourse, PhaseOf(context), context.State)
        ?? Typed.FirstFault(
            (What.Subject, FieldNames.Subject, context.Limits.Sentence),
            (What.Minutes, FieldNames.Minutes, context.Limits.Reference),
            (What.Confidentiality?.Reason, FieldNames.Reason, context.Limits.Sentence))
        ?? new InvolvementHeld(context.Sequence, context.Stamp, What);

    /// <summary>Where none is named that of the course, or of the wrong entry that this one replaces.</summary>
    private Phase PhaseOf(DecisionContext context) => What.Phase
        ?? context.Replaces?.Before.Evidence.Involvements.FirstOrDefault(held => held.Sequence == context.Replaces.Wrong.Sequence)?.Value.Phase
        ?? context.State.Phase;
}
