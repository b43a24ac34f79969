namespace Fremfaerd.Model;

/// <summary>How a session signs for its actor: in a role of the host where one may, else by a mandate in force.</summary>
internal static class SessionSignature
{
    internal static Signature For(Actor actor, ProcessCommand command, CourseState state, DateTimeOffset now)
    {
        if (FirstTime(actor, command, state) is { } first)
            return first;
        var (definition, signed) = (state.Definition, command.SignedAs);
        var roles = actor.Roles.Where(role => Authority.Allows(role, signed.Act, definition))
            .Select(role => new Signature(actor.Id, role)).ToArray();
        var mandates = MandateRules.Open(actor.Id, signed.Act, state, state.JudgingAt(now))
            .Select(given => new Signature(actor.Id, given.Given.Value.Role, given.GivenBy, given.Given.Value.Id)).ToArray();
        Signature[] able = [.. roles, .. mandates];
        return able.FirstOrDefault(by => signed.IsFor(by.Role!.Value, state))
            ?? able.FirstOrDefault()
            ?? Unable(actor, signed.Act, state);
    }

    /// <summary>Somebody without a role of the host signs by the latest mandate that was given for the act, so that the refusal says why it does not hold.</summary>
    private static Signature Unable(Actor actor, Act act, CourseState state)
    {
        if (actor.Roles.Count > 0)
            return new Signature(actor.Id, actor.Roles[0]);
        var given = state.Mandates.All.LastOrDefault(given => given.Given.Value.Holder == actor.Id
            && Authority.Allows(given.Given.Value.Role, act, state.Definition));
        return given is null
            ? new Signature(actor.Id, null)
            : new Signature(actor.Id, given.Given.Value.Role, given.GivenBy, given.Given.Value.Id);
    }

    /// <summary>
    /// A command sent again is signed as it was the first time: a mandate that ran out in between, or a role that came,
    /// must not make the repeat look like somebody else's command.
    /// </summary>
    private static Signature? FirstTime(Actor actor, ProcessCommand command, CourseState state) =>
        command.Id is { } id && state.Log.ByCommand.Find(id) is { } first
        && first.Stamp.By is { System: null } by && by.Actor == actor.Id && by.OnBehalfOf is null == by.Mandate is null
            ? by
            : null;
}
