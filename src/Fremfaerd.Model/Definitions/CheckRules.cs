namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for the checks of a definition.</summary>
internal static class CheckRules
{
    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft) =>
        draft.Checks.SelectMany(check => Mistakes(check, $"check {check.Code}", draft));

    private static IEnumerable<DefinitionMistake> Mistakes(ReadinessCheck check, string where, DefinitionDraft draft)
    {
        if (!Enum.IsDefined(check.Severity) || !Enum.IsDefined(check.Basis))
            yield return DefinitionRules.Undefined(where, "severity and basis");
        if (!Enum.IsDefined(check.Waiving))
            yield return DefinitionRules.Undefined(where, "waiving");
        if (check.Basis is Basis.Law or Basis.Agreement && check.Waiving is Waiving.ByOnePerson or Waiving.ByTwoPersons)
            yield return new("definition.waiver-of-law", where, "It rests on law or agreement, which a manager cannot let go. Use Never, or HandledElsewhere where another may meet the duty.");
        if (check.Code == SkipHolds.Code)
            yield return new("definition.reserved-code", where, $"The code {SkipHolds.Code} stands for the ground of a skipped phase. Choose another.");
        if (check.Code == NoOpenBreach.Code)
            yield return new("definition.reserved-code", where, $"The code {NoOpenBreach.Code} stands for breaches of the duty to inform and discuss. Choose another.");
        if (check.Gates.Count == 0)
            yield return new("definition.check-without-gate", where, "It stands at no gate, so it would never be asked. Name its gate.");
        foreach (var gate in check.Gates.Except(draft.Gates.Select(gate => gate.Id)))
            yield return new("definition.unknown-gate", where, $"Gate {gate} is not in the definition. Add it or name another.");
        foreach (var mistake in FactRules.MistakesIn(check.AppliesWhen, where, draft))
            yield return mistake;
        foreach (var fact in check.Requirement.Facts.Except(draft.Facts.Select(fact => fact.Id)))
            yield return FactRules.UnknownFact(fact, where);
        if (check.Requirement.Part<EvidenceConfirmed>() is { By: var confirmer } && draft.Roles.FirstOrDefault(role => role.Id == confirmer) is { } held && !held.Acts.Contains(Act.Confirm))
            yield return new("definition.role-cannot-confirm", where, $"Role {confirmer} may not confirm, so the check could never be met. Give the role the act or name another.");
        foreach (var mistake in ParameterRules.MistakesIn(check, where, draft))
            yield return mistake;
        if (check.Requirement.LevelFact is { } level && draft.Facts.FirstOrDefault(fact => fact.Id == level) is { } found && !HoldsLevels(found))
            yield return new("definition.level-fact", where, $"Fact {level} does not hold the level of a decision. Make it a choice among {string.Join(", ", Enum.GetValues<DecisionLevel>().Select(Terms.Code))}.");
        foreach (var question in check.Requirement.Questions.Except(draft.Questions.Select(question => question.Id)))
            yield return QuestionRules.UnknownQuestion(question, where);
        foreach (var role in check.Requirement.Roles.Except(draft.Roles.Select(role => role.Id)))
            yield return new("definition.unknown-role", where, $"Role {role} is not in the definition. Add it or name another.");
    }

    private static bool HoldsLevels(ProcessFact fact) =>
        fact.Kind == FactKind.Choice && fact.Choices.All(choice => Terms.TryParse<DecisionLevel>(choice.Code, out _));
}
