namespace Fremfaerd.Model;

/// <summary>
/// Take a phase that was not entered yet off the route; the course stays where it is. A phase that is skipped already can be
/// skipped on another ground. What law and agreement ask for in it stays owed. Refused with <c>skip.*</c>, <c>course.*</c>
/// or <c>text.*</c>.
/// </summary>
/// <param name="Phase">The phase.</param>
/// <param name="Ground">A rule of the definition, or a reason; the reason needs more authority.</param>
public sealed record Skip(Phase Phase, SkipGround Ground) : ProcessCommand
{
    /// <summary>The phase.</summary>
    public Phase Phase { get; } = Phase.Defined();

    /// <summary>A rule of the definition, or a reason.</summary>
    public SkipGround Ground { get; } = Ground.NotNull();

    internal override Act Act => Ground.Rule is null ? Act.SkipByReason : Act.SkipByRule;

    internal override string? Item => null;

    internal override Ruling Decide(DecisionContext context) =>
        Moving.Fault(context.State)
        ?? NotSkippable(context)
        ?? (Ground.Rule is { } rule ? RuleFault(rule, context) : Typed.FirstFault((Ground.Reason, FieldNames.Reason, context.Limits.Sentence)))
        ?? (context.State.Evidence.Skips[(int)Phase]?.Value.Ground == Ground ? Ruling.No(MoveRefusals.SkippedAlready, ("phase", Phase.NameFirst)) : null)
        ?? new PhaseSkipped(context.Sequence, context.Stamp, Phase, Ground);

    private Ruling? NotSkippable(DecisionContext context)
    {
        var (state, phases) = (context.State, context.Definition.Content.Phases);
        if (!phases.First(phase => phase.Phase == Phase).CanBeSkipped)
        {
            var others = phases.Where(phase => phase.CanBeSkipped).Select(phase => (TextValue)phase.Phase.NameInSentence);
            return Ruling.No(MoveRefusals.SkipNotAllowed, ("phase", Phase.NameFirst), ("others", TextValue.List(others)));
        }
        if (state.IsNotObserved(Phase))
            return Ruling.No(MoveRefusals.SkipNotObserved, ("phase", Phase.NameFirst));
        if ((Phase <= state.Phase && !state.IsSkipped(Phase)) || state.Visits[(int)Phase] > 0)
            return Ruling.No(MoveRefusals.SkipEntered, ("phase", Phase.NameFirst));
        return Phase >= state.Enrolment!.Until
            ? Ruling.No(MoveRefusals.SkipLast, ("phase", Phase.NameFirst), ("until", state.Enrolment.Until.NameInSentence))
            : null;
    }

    private Ruling? RuleFault(string code, DecisionContext context)
    {
        var rules = context.Definition.Index.SkipRulesOf(Phase);
        if (rules.Count == 0)
            return Ruling.No(MoveRefusals.SkipWithoutRules, ("phase", Phase.NameFirst));
        if (rules.FirstOrDefault(known => known.Code == code) is not { } rule)
            return Ruling.No(MoveRefusals.SkipRuleUnknown, ("phase", Phase.NameFirst), ("rule", code), ("rules", TextValue.List(rules.Select(known => (TextValue)known.Code))));
        var inquiry = context.InquiryAt(Phase);
        return rule.When.Evaluate(inquiry.Facts) switch
        {
            Truth.Yes => null,
            Truth.No => Ruling.No(MoveRefusals.SkipGroundMissing, ("phase", Phase.NameFirst), ("ground", rule.Text)),
            _ => Ruling.No(
                MoveRefusals.SkipGroundOpen, ("phase", Phase.NameFirst), ("ground", rule.Text),
                ("fact", inquiry.Fact(rule.When.FirstUnclarified(inquiry.Facts)!.Value).Text)),
        };
    }
}
