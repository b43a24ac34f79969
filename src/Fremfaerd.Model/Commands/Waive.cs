namespace Fremfaerd.Model;

/// <summary>
/// Let one check go: a blocking one that keeps a gate of the current phase closed, own or carried from an earlier phase. It still
/// counts as not met, and stays listed at every later gate. Refused with <c>waiver.*</c>, <c>check.*</c>, <c>course.*</c>,
/// <c>fact.unknown</c> or <c>text.*</c>.
/// </summary>
/// <param name="Check">The check.</param>
/// <param name="What">The reason, who asked for it, and for how long.</param>
/// <param name="Gate">The gate, where the check stands at several; null for the one of the phase the process is in.</param>
public sealed record Waive(CheckCode Check, Waiver What, GateId? Gate = null) : ProcessCommand
{
    /// <summary>The check.</summary>
    public CheckCode Check { get; } = Check.Given();

    /// <summary>The reason, who asked for it, and for how long.</summary>
    public Waiver What { get; } = What.NotNull();

    /// <summary>The gate, or null.</summary>
    public GateId? Gate { get; } = Gate?.Given();

    internal override Act Act => Act.Waive;

    internal override string Item => $"waiver {Check}";

    internal override bool LandsInCurrentPhase => true;

    internal override bool Matches(ProcessCommand recorded) =>
        recorded is Waive other && other.Check == Check && other.What == What && (Gate is null || Gate == other.Gate);

    internal override Attempt? AsAttempt(DecisionContext context) => Find(context) is { } found ? new(Act, null, null, found.Check.Address, What) : null;

    internal override Ruling Decide(DecisionContext context)
    {
        if (context.Replaces?.Wrong is CheckWaived wrong && context.Definition.Index.TryFindCheck(wrong.Check, out var waived))
            return Given(waived!, wrong.Outcome, context.InquiryAt(context.Definition.Index.PhaseOf(wrong.Check.Gate)), context);
        if (Moving.Ended(context.State) is { } ended)
            return ended;
        if (Find(context) is not { } found)
            return Known.Checks([Check], context) ?? Ruling.No(WaiverRefusals.WaiverNotHere, ("check", $"{Check}"), ("phase", context.State.Phase.NameInSentence));
        var inquiry = found.For(context.InquiryAt(context.State.Phase));
        var outcome = GateJudge.Unwaived(found.Check, inquiry, null);
        return NotNeeded(found, outcome, context) ?? Given(found.Check, outcome, inquiry, context);
    }

    private Ruling Given(GateCheck check, Outcome outcome, in Inquiry inquiry, DecisionContext context) =>
        WaiverTerms.Fault(What, check.Check, inquiry, context)
        ?? Typed.FirstFault(
            (What.Reason, FieldNames.Reason, context.Limits.Sentence), (What.Reference, FieldNames.Reference, context.Limits.Reference))
        ?? new CheckWaived(context.Sequence, context.Stamp, check.Address, What, outcome);

    /// <summary>The report that judges the check, so that a refusal put on record keeps how it stood.</summary>
    internal override GateReport? ReportFor(DecisionContext context)
    {
        if (Moving.Ended(context.State) is not null || Find(context) is not { } found)
            return Passing.ExitReport(context);
        var gate = found.Carried is null ? found.Check.Address.Gate : context.Definition.Table.ExitOf(context.State.Phase);
        return context.Report(context.Definition.Gate(gate));
    }

    private static Ruling? NotNeeded(JudgedCheck found, Outcome outcome, DecisionContext context)
    {
        var code = ("check", (TextValue)$"{found.Check.Address.Code}");
        if (!GateJudge.Closes(outcome))
            return Ruling.No(WaiverRefusals.WaiverCheckMet, code, ("outcome", outcome.Name));
        return found.Closes(outcome, context.InquiryAt(context.State.Phase)) ? null : Ruling.No(WaiverRefusals.WaiverNotBlocking, code);
    }

    /// <summary>Own checks of the phase first; then those carried to its exit.</summary>
    private JudgedCheck? Find(DecisionContext context)
    {
        foreach (var judged in context.State.JudgedInPhase())
        {
            if (judged.Check.Address.Code == Check && (Gate is null || judged.Check.Address.Gate == Gate))
                return judged;
        }
        return null;
    }
}
