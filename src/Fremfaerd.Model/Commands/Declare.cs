namespace Fremfaerd.Model;

/// <summary>
/// Declare, without evidence, that a check of a phase before enrolment had been met. It counts as met and is shown as declared.
/// Refused with <c>check.unknown</c>, <c>declaration.observed</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="Check">The check at its gate; the phase of the gate must not be observed.</param>
/// <param name="Statement">What is declared.</param>
public sealed record Declare(CheckAddress Check, string Statement) : ProcessCommand
{
    /// <summary>The check at its gate.</summary>
    public CheckAddress Check { get; } = Check.Given();

    /// <summary>What is declared.</summary>
    public string Statement { get; } = Statement.NotNull();

    internal override Act Act => Act.Confirm;

    internal override string Item => $"declaration {Check}";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context)
    {
        if (!context.Definition.Index.TryFindCheck(Check, out _))
            return Ruling.No(RefusalTexts.CheckUnknown, ("definition", $"{context.Definition}"), ("check", $"{Check}"));
        var phase = context.Definition.Index.PhaseOf(Check.Gate);
        if (!context.State.IsNotObserved(phase))
            return Ruling.No(WaiverRefusals.DeclarationObserved, ("check", $"{Check}"), ("phase", phase.NameInSentence));
        return Typed.FirstFault((Statement, FieldNames.Statement, context.Limits.Sentence))
            ?? new CheckDeclared(context.Sequence, context.Stamp, Check, Statement);
    }
}
