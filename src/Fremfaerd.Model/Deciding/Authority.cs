namespace Fremfaerd.Model;

/// <summary>Who may do what: the role table of the definition. The host authenticates, the library decides.</summary>
internal static class Authority
{
    internal static bool Allows(RoleId? role, Act act, ProcessDefinition definition) =>
        role is { } id && definition.Index.TryFindRole(id, out var found) && found!.Acts.Contains(act);

    /// <summary>A mandate that is named must hold; then the role, one's own or the mandate's, must have the act.</summary>
    internal static Ruling? Missing(ProcessCommand command, DecisionContext context) =>
        Missing(command.Act, context);

    internal static Ruling? Missing(Act act, DecisionContext context) => MandateRules.Fault(act, context) ?? RoleFault(act, context);

    private static Ruling? RoleFault(Act act, DecisionContext context) =>
        Allows(context.Stamp.By.Role, act, context.Definition) ? null : NotAllowed(context.Stamp.By.Role, act, context);

    private static Ruling NotAllowed(RoleId? role, Act act, DecisionContext context)
    {
        var allowed = context.Definition.Content.Roles.Where(candidate => candidate.Acts.Contains(act));
        return Ruling.Unauthorised(
            RefusalTexts.AuthorityMissing,
            ("role", NameOf(role, context.Definition)),
            ("act", act.Name),
            ("allowed", TextValue.List(allowed.Select(candidate => (TextValue)candidate.Name))));
    }

    private static readonly LocalizedText NoRole = new("en person uden rolle", "somebody without a role");

    internal static TextValue NamesOf(IEnumerable<Act> acts) => TextValue.List(acts.Select(act => (TextValue)act.Name));

    internal static TextValue NameOf(RoleId? role, ProcessDefinition definition)
    {
        if (role is not { } id)
            return NoRole;
        return definition.Index.TryFindRole(id, out var found) ? found!.Name : $"{id}";
    }
}
