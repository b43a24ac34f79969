namespace Fremfaerd.Model;

/// <summary>
/// Confirm a check of the current phase, with a reference to the evidence. It holds for this visit. Refused with
/// <c>check.*</c>, <c>authority.confirm</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="Check">The check.</param>
/// <param name="Reference">Where the evidence is, for example a document number.</param>
/// <param name="Gate">The gate, or null for the one of the current phase that has the check.</param>
public sealed record Confirm(CheckCode Check, string Reference, GateId? Gate = null) : ProcessCommand
{
    /// <summary>The check.</summary>
    public CheckCode Check { get; } = Check.Given();

    /// <summary>Where the evidence is.</summary>
    public string Reference { get; } = Reference.NotNull();

    /// <summary>The gate, or null.</summary>
    public GateId? Gate { get; } = Gate?.Given();

    /// <summary>The Danish day the document carries; null where only the moment of confirming is known.</summary>
    public DateOnly? Dated { get; init => field = value?.Given(); }

    internal override Act Act => Act.Confirm;

    internal override string Item => $"confirmation {Check}";

    internal override bool LandsInCurrentPhase => true;

    internal override bool IsFor(RoleId role, ProcessDefinition definition) => definition.Content.Checks.Any(
        check => check.Code == Check && check.Requirement.Part<EvidenceConfirmed>()?.By == role);

    internal override bool Matches(ProcessCommand recorded) =>
        recorded is Confirm other && other.Check == Check && other.Reference == Reference && other.Dated == Dated && (Gate is null || Gate == other.Gate);

    internal override Ruling Decide(DecisionContext context)
    {
        if (Known.Checks([Check], context) is { } unknown)
            return unknown;
        var here = CheckOfPhase(context);
        if (here is null)
            return NotHere(context);
        if (here.Check.Requirement.Part<EvidenceConfirmed>() is not { } requirement)
            return Ruling.No(RefusalTexts.CheckNotConfirmable, ("check", $"{Check}"), ("evidence", here.Check.Evidence.Name));
        if (context.Stamp.By.Role != requirement.By)
            return Ruling.Unauthorised(RefusalTexts.ConfirmRole, ("check", $"{Check}"), ("role", context.Definition.Index.RoleName(requirement.By)));
        return Typed.FirstFault((Reference, FieldNames.Reference, context.Limits.Reference))
            ?? (Dated is { } dated ? Preconditions.NotInTheFuture(Moment.On(dated), context.Stamp) : null)
            ?? new CheckConfirmed(context.Sequence, context.Stamp, here.Address, Reference) { Dated = Dated };
    }

    /// <summary>A check of the phase, or one that an earlier phase left open. A corrected confirmation stays at the gate of the wrong one, also when the course has gone on.</summary>
    private GateCheck? CheckOfPhase(DecisionContext context)
    {
        if (context.Replaces?.Wrong is CheckConfirmed wrong && context.Definition.Index.TryFindCheck(wrong.Check, out var confirmed))
            return confirmed;
        return ChecksOfPhase(context).FirstOrDefault(check => check.Address.Code == Check && (Gate is null || check.Address.Gate == Gate));
    }

    private static IEnumerable<GateCheck> ChecksOfPhase(DecisionContext context) =>
        context.State.JudgedInPhase().Select(judged => judged.Check);

    private Ruling NotHere(DecisionContext context)
    {
        var confirmable = ChecksOfPhase(context).Where(check => check.Check.Requirement.Part<EvidenceConfirmed>() is not null);
        return Ruling.No(
            RefusalTexts.CheckNotHere,
            ("check", $"{Check}"), ("phase", context.State.Phase.NameInSentence),
            ("here", TextValue.List(confirmable.Select(check => $"{check.Address.Code}").Distinct().Select(code => (TextValue)code))));
    }
}
