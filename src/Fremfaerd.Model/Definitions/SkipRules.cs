namespace Fremfaerd.Model.Definitions;

/// <summary>What can be wrong with the rules by which phases are skipped.</summary>
internal static class SkipRules
{
    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft) => draft.Phases.SelectMany(phase => Mistakes(phase, draft));

    private static IEnumerable<DefinitionMistake> Mistakes(PhaseDescription phase, DefinitionDraft draft)
    {
        var where = $"phase {phase.Phase}";
        if (phase.CanBeSkipped && phase.Phase is Phase.Idea or Phase.Decision)
            yield return new("definition.phase-not-skippable", where, "Idea and decision are part of every course that reaches them. Let CanBeSkipped be false.");
        if (!phase.CanBeSkipped && phase.SkipRules.Count > 0)
            yield return new("definition.skip-rule-unused", where, "It has rules for being skipped but cannot be skipped. Set CanBeSkipped or leave the rules out.");
        foreach (var mistake in phase.SkipRules.SelectMany(rule => FactRules.MistakesIn(rule.When, $"skip rule {phase.ShortCode}/{rule.Code}", draft)))
            yield return mistake;
    }
}
