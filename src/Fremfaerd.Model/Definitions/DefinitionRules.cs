namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for a definition to be built.</summary>
internal static class DefinitionRules
{
    internal static IReadOnlyList<DefinitionMistake> MistakesIn(DefinitionDraft draft) =>
        MissingParts.In(draft) is { Count: > 0 } missing ? missing : MistakesInWhole(draft);

    internal static DefinitionMistake Undefined(string where, string what) =>
        new("definition.undefined-number", where, $"An enum number is undefined. Use named members for {what}.");

    private static IReadOnlyList<DefinitionMistake> MistakesInWhole(DefinitionDraft draft) =>
    [
        .. Head(draft),
        .. CodeRules.MistakesIn(draft),
        .. Phases(draft),
        .. Gates(draft),
        .. FactRules.MistakesIn(draft),
        .. QuestionRules.MistakesIn(draft),
        .. CheckRules.MistakesIn(draft),
        .. SkipRules.MistakesIn(draft),
        .. InvolvementRules.MistakesIn(draft),
        .. CommitteeRules.MistakesIn(draft),
        .. ParameterRules.MistakesIn(draft),
        .. TextRules.MistakesIn(draft),
        .. draft.Guidance.Where(piece => !Enum.IsDefined(piece.Kind)).Select(piece => Undefined($"guidance {piece.Code}", "its kind")),
        .. Sources(draft),
    ];

    private static IEnumerable<DefinitionMistake> Head(DefinitionDraft draft)
    {
        if (!Identifier.IsWellFormed(draft.Id))
            yield return new("definition.id", "definition", "The id is not of the form of a code. Use 1 to 100 characters of A-Z a-z 0-9 - . _ / : @.");
        if (draft.Version < 1)
            yield return new("definition.version", "definition", $"The version is {draft.Version}. Versions start at 1.");
        var limits = draft.Limits;
        if (limits.Title < 1 || limits.Reference < 1 || limits.Sentence < 1 || limits.Body < 1 || limits.Items < 1)
            yield return new("definition.limit", "limits", "A limit is below 1. Give room for at least one character or item.");
    }

    private static IEnumerable<DefinitionMistake> Phases(DefinitionDraft draft)
    {
        foreach (var phase in draft.Phases.Where(phase => !Enum.IsDefined(phase.Phase)))
            yield return Undefined($"phase {phase.ShortCode}", "the phase");
        foreach (var missing in Enum.GetValues<Phase>().Except(draft.Phases.Select(phase => phase.Phase)))
            yield return new("definition.phase-missing", $"phase {missing}", "The phase is not described, so it could not be reached. Describe all seven.");
        if (!draft.Phases.Select(phase => phase.Phase).SequenceEqual(draft.Phases.Select(phase => phase.Phase).Order()))
            yield return new("definition.phase-order", "phases", "The phases are not in their order. List them from Idea to Implementation.");
        foreach (var phase in draft.Phases)
        {
            foreach (var unknown in phase.PrimaryPrinciples.Concat(phase.SecondaryPrinciples).Except(draft.Principles.Select(principle => principle.Id)))
                yield return new("definition.unknown-principle", $"phase {phase.Phase}", $"Principle {unknown} is not in the definition. Add it or name another.");
        }
    }

    private static IEnumerable<DefinitionMistake> Gates(DefinitionDraft draft)
    {
        foreach (var gate in draft.Gates.Where(gate => !Enum.IsDefined(gate.Phase) || !Enum.IsDefined(gate.Kind)))
            yield return Undefined($"gate {gate.Id}", "its phase and kind");
        foreach (var phase in Enum.GetValues<Phase>())
        {
            var exits = draft.Gates.Count(gate => gate.Phase == phase && gate.Kind == GateKind.Exit);
            if (exits != 1)
                yield return new("definition.exit-gate", $"phase {phase}", $"The phase has {exits} exit gates. Give it exactly one.");
        }
    }

    private static IEnumerable<DefinitionMistake> Sources(DefinitionDraft draft)
    {
        (string Where, string Source)[] all =
        [
            .. draft.Phases.Select(phase => ($"phase {phase.Phase}", phase.Source)),
            .. draft.Phases.SelectMany(phase => phase.SkipRules, (phase, rule) => ($"skip rule {phase.ShortCode}/{rule.Code}", rule.Source)),
            .. draft.Facts.Select(fact => ($"fact {fact.Id}", fact.Source)),
            .. draft.Questions.Select(question => ($"question {question.Id}", question.Source)),
            .. draft.Checks.Select(check => ($"check {check.Code}", check.Source)),
            .. draft.Involvement.Select(row => ($"involvement {row.Phase}/{row.Party}", row.Source)),
            .. draft.Parameters.Select(parameter => ($"parameter {parameter.Id}", parameter.Source)),
            .. draft.Parameters.SelectMany(parameter => parameter.Values, (parameter, value) => ($"parameter {parameter.Id}", value.Source)),
            .. draft.Principles.Select(principle => ($"principle {principle.Id}", principle.Source)),
            .. draft.Guidance.Select(piece => ($"guidance {piece.Code}", piece.Source)),
        ];
        return all.Where(item => string.IsNullOrWhiteSpace(item.Source)).Select(item => new DefinitionMistake(
            "definition.source-missing", item.Where, "No source is given. Name where it comes from, or write 'derived'."));
    }
}
