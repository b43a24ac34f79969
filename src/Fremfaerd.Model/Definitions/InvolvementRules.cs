namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for the involvement defaults and the roles of a definition.</summary>
internal static class InvolvementRules
{
    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft) =>
    [
        .. draft.Involvement.SelectMany(row => Mistakes(row, $"involvement {row.Phase}/{row.Party}", draft)),
        .. draft.Roles.Where(role => role.Acts.Any(act => !Enum.IsDefined(act)))
            .Select(role => DefinitionRules.Undefined($"role {role.Id}", "its acts")),
        .. draft.Checks.SelectMany(check => FrameMistakes(check, draft)),
    ];

    /// <summary>A frame can only be planned where the party has a level.</summary>
    private static IEnumerable<DefinitionMistake> FrameMistakes(ReadinessCheck check, DefinitionDraft draft) =>
        from party in check.Requirement.Part<FrameStated>() is { } frame ? (Party[])[frame.Party] : []
        from phase in Enum.GetValues<Phase>()
        where !draft.Involvement.Any(row => row.Phase == phase && row.Party == party)
        select new DefinitionMistake(
            "definition.frame-party", $"check {check.Code}", $"It asks for a frame for {party}, which has no level in {phase}, so none could be planned. Add the row or name another party.");

    private static IEnumerable<DefinitionMistake> Mistakes(InvolvementDefault row, string where, DefinitionDraft draft)
    {
        if (!Enum.IsDefined(row.Phase) || !Enum.IsDefined(row.Party) || !Levels(row).All(Enum.IsDefined))
            yield return DefinitionRules.Undefined(where, "phase, party and levels");
        var decides = row.Level is null && row.Floor is null && row.Adjustments.Count == 0;
        var hasLevels = row.Level is not null && row.Floor is not null;
        if (row.Party == Party.Management ? !decides : !hasLevels)
            yield return new("definition.involvement-level", where, "Management decides and has no level; every other party has a level and a floor.");
        if (row.Floor > row.Level)
            yield return new("definition.floor-above-level", where, $"The floor {row.Floor} lies above the level {row.Level}. Raise the level or lower the floor.");
        foreach (var mistake in row.Adjustments.SelectMany(adjustment => FactRules.MistakesIn(adjustment.When, where, draft)))
            yield return mistake;
    }

    private static IEnumerable<InvolvementLevel> Levels(InvolvementDefault row)
    {
        if (row.Level is { } level)
            yield return level;
        if (row.Floor is { } floor)
            yield return floor;
        foreach (var adjustment in row.Adjustments)
            yield return adjustment.Level;
    }
}
