namespace Fremfaerd.Model;

/// <summary>Who may do what: the role table of the definition. The host authenticates, the library decides.</summary>
internal static class Authority
{
    internal static bool Allows(RoleId? role, Act act, ProcessDefinition definition) =>
        role is { } id && definition.Index.TryFindRole(id, out var found) && found!.Acts.Contains(act);

    internal static Ruling? Missing(ProcessCommand command, DecisionContext context)
    {
        var role = context.Stamp.By.Role;
        if (Allows(role, command.Act, context.Definition))
            return null;
        var allowed = context.Definition.Content.Roles.Where(candidate => candidate.Acts.Contains(command.Act));
        return Ruling.No(
            RefusalTexts.AuthorityMissing,
            ("role", NameOf(role, context.Definition)),
            ("act", command.Act.Name),
            ("allowed", TextValue.List(allowed.Select(candidate => (TextValue)candidate.Name))));
    }

    private static readonly LocalizedText NoRole = new("en person uden rolle", "somebody without a role");

    private static TextValue NameOf(RoleId? role, ProcessDefinition definition)
    {
        if (role is not { } id)
            return NoRole;
        return definition.Index.TryFindRole(id, out var found) ? found!.Name : $"{id}";
    }
}
