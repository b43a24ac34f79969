namespace Fremfaerd.Model;

/// <summary>Whether the mandate a signature names is on record and lets its actor do this now.</summary>
internal static class MandateRules
{
    /// <summary>Null where the signature names no mandate, or names one that holds.</summary>
    internal static Ruling? Fault(Act act, DecisionContext context)
    {
        if (context.Stamp.By.Mandate is not { } id)
            return null;
        return Known.Mandate(id, context.State) is { } given
            ? OtherPerson(given, context) ?? NotInForce(given, context) ?? OtherAct(given.Given.Value, act)
            : Ruling.Unauthorised(MandateRefusals.MandateUnknown, ("mandate", $"{id}"));
    }

    /// <summary>The mandates an actor may do an act by at an instant, in the order they were given.</summary>
    internal static IEnumerable<GivenMandate> Open(ActorId holder, Act act, CourseState state, DateTimeOffset at) =>
        state.Mandates.All.Where(given => given.Given.Value.Holder == holder
            && given.Given.Value.Covers(act)
            && Authority.Allows(given.Given.Value.Role, act, state.Definition)
            && given.IsInForceAt(at));

    internal static (string Name, TextValue Value)[] RevokedValues(MandateId id, Recorded<string> revoked) =>
        [("mandate", $"{id}"), ("moment", Moment.At(revoked.Stamp.RecordedAt)), ("sequence", $"{revoked.Sequence}")];

    private static Ruling? OtherPerson(GivenMandate given, DecisionContext context)
    {
        var (mandate, by) = (given.Given.Value, context.Stamp.By);
        if (mandate.Holder != by.Actor)
            return Ruling.Unauthorised(MandateRefusals.MandateNotHeld, ("mandate", $"{mandate.Id}"), ("holder", $"{mandate.Holder}"), ("actor", $"{by.Actor}"));
        if (given.GivenBy != by.OnBehalfOf)
            return Ruling.Unauthorised(MandateRefusals.MandateNotFrom, ("mandate", $"{mandate.Id}"), ("giver", $"{given.GivenBy}"), ("other", $"{by.OnBehalfOf}"));
        return mandate.Role == by.Role ? null : Ruling.Unauthorised(
            MandateRefusals.MandateOtherRole,
            ("mandate", $"{mandate.Id}"),
            ("role", Authority.NameOf(mandate.Role, context.Definition)), ("other", Authority.NameOf(by.Role, context.Definition)));
    }

    /// <summary>Judged at the judging moment: a clock that steps back does not bring a mandate back.</summary>
    private static Ruling? NotInForce(GivenMandate given, DecisionContext context)
    {
        var mandate = given.Given.Value;
        if (given.Revoked is { } revoked)
            return Ruling.Unauthorised(MandateRefusals.MandateRevoked, RevokedValues(mandate.Id, revoked));
        return mandate.IsFor(context.Today) ? null : Ruling.Unauthorised(
            MandateRefusals.MandateNotInForce,
            ("mandate", $"{mandate.Id}"),
            ("from", Moment.On(mandate.From)), ("until", Moment.On(mandate.Until)), ("today", Moment.On(context.Today)));
    }

    private static Ruling? OtherAct(Mandate mandate, Act act) => mandate.Covers(act) ? null : Ruling.Unauthorised(
        MandateRefusals.MandateOtherAct,
        ("mandate", $"{mandate.Id}"), ("acts", Authority.NamesOf(mandate.Acts)), ("act", act.Name));
}
