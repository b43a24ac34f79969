namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for the dated parameters of a definition and the checks that name them.</summary>
internal static class ParameterRules
{
    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft) =>
        draft.Parameters.SelectMany(parameter => Mistakes(parameter, $"parameter {parameter.Id}"));

    internal static IEnumerable<DefinitionMistake> MistakesIn(ReadinessCheck check, string where, DefinitionDraft draft)
    {
        if (check.AppliesFrom is { } id)
        {
            var found = draft.Parameters.FirstOrDefault(parameter => parameter.Id == id);
            if (found is null)
                yield return new("definition.unknown-parameter", where, $"Parameter {id} is not in the definition. Add it or name another.");
            else if (found.Kind != ParameterKind.Start)
                yield return new("definition.applies-from-kind", where, $"Parameter {id} is no start date, so a duty cannot begin by it. Name one of kind {ParameterKind.Start}.");
        }

        foreach (var named in check.Requirement.Parameters)
        {
            var notice = draft.Parameters.FirstOrDefault(parameter => parameter.Id == named);
            if (notice is null)
                yield return new("definition.unknown-parameter", where, $"Parameter {named} is not in the definition. Add it or name another.");
            else if (notice.Kind != ParameterKind.Length)
                yield return new("definition.notice-kind", where, $"Parameter {named} is no notice or deadline. Name one of kind {ParameterKind.Length}.");
        }

        if (check.Requirement.Part<RouteGrounded>() is { Value: var value } && draft.Facts.FirstOrDefault(fact => fact.Id == value) is { Kind: not FactKind.Amount })
            yield return new("definition.route-value", where, $"Fact {value} is no amount, so it cannot be held against a threshold. Name one of kind {FactKind.Amount}.");
    }

    private static IEnumerable<DefinitionMistake> Mistakes(Parameter parameter, string where)
    {
        if (!Enum.IsDefined(parameter.Kind) || !Enum.IsDefined(parameter.SelectedBy))
            yield return DefinitionRules.Undefined(where, "its kind and the date that selects its value");
        else if (parameter.Values.Any(value => value.Kind != parameter.Kind))
            yield return new("definition.parameter-kind", where, $"A value is not of kind {parameter.Kind}. Give all values the kind of the parameter.");
        else if (parameter.Id == NoOpenBreach.DeadlineParameter && (parameter.Kind, parameter.SelectedBy) != (ParameterKind.Length, ParameterDate.Occurrence))
            yield return new("definition.breach-deadline", where, $"A deadline for breaches is a length that runs from the day of the breach. Make it of kind {ParameterKind.Length}, selected by {ParameterDate.Occurrence}.");
        else if ((parameter.Kind == ParameterKind.Length) != (parameter.SelectedBy == ParameterDate.Occurrence))
            yield return new("definition.parameter-date", where, $"A notice or deadline is the one of the day something happened, and no other value is. Select a parameter of kind {ParameterKind.Length} by {ParameterDate.Occurrence}, and others by another date.");
        foreach (var value in parameter.Values.Where(value => value.Until < value.From))
            yield return new("definition.parameter-period", where, $"The value {value} ends before it begins. Let it end on its first day or later.");
        for (var later = 1; later < parameter.Values.Count; later++)
        {
            foreach (var earlier in parameter.Values.Take(later).Where(parameter.Values[later].Overlaps))
                yield return new("definition.parameter-overlap", where, $"The values {earlier} and {parameter.Values[later]} share a day. Both bounds of a period belong to it; end one before the other begins.");
        }
    }
}
