namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for the facts of a definition and the conditions on them.</summary>
internal static class FactRules
{
    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft)
    {
        var seen = new Dictionary<FactId, FactKind>();
        foreach (var fact in draft.Facts)
        {
            foreach (var mistake in Mistakes(fact, seen))
                yield return mistake;
            seen[fact.Id] = fact.Kind;
        }
    }

    internal static IEnumerable<DefinitionMistake> MistakesIn(Condition condition, string where, DefinitionDraft draft)
    {
        var unknown = condition.Facts.Where(id => draft.Facts.All(fact => fact.Id != id)).ToList();
        foreach (var id in unknown)
            yield return UnknownFact(id, where);
        if (unknown.Count > 0)
            yield break;
        foreach (var leaf in Leaves(condition))
        {
            var fact = draft.Facts.First(fact => fact.Id == leaf.Fact);
            var fits = leaf.Choices.Count == 0
                ? fact.Kind == FactKind.YesNo
                : fact.Kind == FactKind.Choice && leaf.Choices.All(code => fact.Choices.Any(choice => choice.Code == code));
            if (!fits)
                yield return new("definition.condition-kind", where, $"The condition '{leaf}' does not fit fact {fact.Id}, which is of kind {fact.Kind}. Ask yes or no of a yes-no fact, and listed choices of a choice.");
        }
    }

    internal static DefinitionMistake UnknownFact(FactId id, string where) =>
        new("definition.unknown-fact", where, $"Fact {id} is not in the definition. Add it or name another.");

    private static IEnumerable<DefinitionMistake> Mistakes(ProcessFact fact, Dictionary<FactId, FactKind> seen)
    {
        var where = $"fact {fact.Id}";
        if (!Enum.IsDefined(fact.Kind))
            yield return DefinitionRules.Undefined(where, "its kind");
        if (fact.Kind == FactKind.Choice != fact.Choices.Count > 0)
            yield return new("definition.choices", where, "A fact of kind choice lists its choices, and no other fact does.");
        if (fact.Default is not null && !fact.Accepts(fact.Default))
            yield return new("definition.default-kind", where, $"The default {fact.Default} is no value of this fact. Give one of its kind.");
        if (fact.ImpliedNoBy.Count > 0 && fact.Kind != FactKind.YesNo)
            yield return new("definition.implied-kind", where, "Only a yes-no fact can be implied. Remove the implication.");
        foreach (var implier in fact.ImpliedNoBy.Where(implier => !seen.ContainsKey(implier)))
            yield return new("definition.implied-by-later", where, $"Fact {implier} does not stand before it. List a fact that implies another before that one, so that no circle arises.");
        foreach (var implier in fact.ImpliedNoBy.Where(implier => seen.TryGetValue(implier, out var kind) && kind != FactKind.YesNo))
            yield return new("definition.implier-kind", where, $"Fact {implier} is never no, since it is not of kind yes or no. Name one that is.");
        if (fact.IsReadFromDecisions && fact.Kind != FactKind.YesNo)
            yield return new("definition.read-kind", where, "Only a yes-no fact can be read from decisions. Change its kind.");
    }

    private static IEnumerable<FactCondition> Leaves(Condition condition) => condition switch
    {
        FactCondition leaf => [leaf],
        NotCondition not => Leaves(not.Inner),
        AndCondition and => Leaves(and.Left).Concat(Leaves(and.Right)),
        OrCondition or => Leaves(or.Left).Concat(Leaves(or.Right)),
        _ => [],
    };
}
