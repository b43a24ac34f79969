namespace Fremfaerd.Model;

/// <summary>
/// Give somebody leave to act in one's own role for a time. The actor of the stamp is the giver. Refused with
/// <c>mandate.*</c>, <c>role.unknown</c> or <c>text.*</c>.
/// </summary>
/// <param name="What">To whom, for which role and acts, and for how long.</param>
public sealed record GiveMandate(Mandate What) : ProcessCommand
{
    /// <summary>To whom, for which role and acts, and for how long.</summary>
    public Mandate What { get; } = What.NotNull();

    internal override Act Act => Act.Delegate;

    internal override string Item => $"mandate {What.Id}";

    internal override bool IsFor(RoleId role, ProcessDefinition definition) => role == What.Role;

    internal override Ruling Decide(DecisionContext context)
    {
        if (Known.Mandate(What.Id, context.State) is not null)
            return Ruling.No(MandateRefusals.MandateKnown, ("mandate", $"{What.Id}"));
        if (Known.Roles([What.Role], context) is { } unknown)
            return unknown;
        return NotTheGiversOwn(context)
            ?? ActOfAnotherRole(context)
            ?? Period(context)
            ?? Typed.FirstFault((What.Reason, FieldNames.Reason, context.Limits.Sentence))
            ?? new MandateGiven(context.Sequence, context.Stamp, What);
    }

    /// <summary>One gives what one has oneself: neither a borrowed role nor another than the one acted in.</summary>
    private Ruling? NotTheGiversOwn(DecisionContext context)
    {
        var by = context.Stamp.By;
        if (by.Mandate is { } borrowed)
            return Ruling.Unauthorised(MandateRefusals.MandatePassedOn, ("mandate", $"{borrowed}"), ("giver", $"{by.OnBehalfOf}"));
        if (by.Role != What.Role)
        {
            return Ruling.Unauthorised(
                MandateRefusals.MandateRoleNotHeld,
                ("role", Authority.NameOf(What.Role, context.Definition)), ("other", Authority.NameOf(by.Role, context.Definition)));
        }

        return What.Holder == by.Actor ? Ruling.No(MandateRefusals.MandateToOneself, ("holder", $"{What.Holder}")) : null;
    }

    private Ruling? ActOfAnotherRole(DecisionContext context)
    {
        var own = context.Definition.Role(What.Role).Acts;
        var other = ValueList.From(What.Acts.Where(act => !own.Contains(act)));
        return other.Count == 0 ? null : Ruling.No(
            MandateRefusals.MandateAct,
            ("act", other[0].Name), ("role", Authority.NameOf(What.Role, context.Definition)), ("acts", Authority.NamesOf(own)));
    }

    private Ruling? Period(DecisionContext context) => What.From <= What.Until && context.Today <= What.Until
        ? null
        : Ruling.No(
            MandateRefusals.MandatePeriod,
            ("from", Moment.On(What.From)), ("until", Moment.On(What.Until)), ("today", Moment.On(context.Today)));
}
