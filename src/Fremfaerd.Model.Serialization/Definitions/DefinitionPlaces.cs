namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Where in a file the part stands that a mistake is told at.</summary>
internal static class DefinitionPlaces
{
    /// <summary>The way to it. Of an id that stands twice, to the second; of a phase that is not there, to the list.</summary>
    internal static PlaceStep[] WayTo(DefinitionMistake mistake, DefinitionDraft draft)
    {
        var named = Named(draft).Where(part => part.Where == mistake.Where).Select(part => part.Way).ToList();
        if (named.Count == 0)
            return mistake.Where.StartsWith("phase ", StringComparison.Ordinal) ? ["phases"] : [];
        return mistake.Code is "definition.duplicate" or "definition.committee-unit-shared" ? named[^1] : named[0];
    }

    /// <summary>Every part as the rules name it.</summary>
    private static IEnumerable<(string Where, PlaceStep[] Way)> Named(DefinitionDraft draft) =>
    [
        ("phases", ["phases"]), ("committees", ["committees"]), ("limits", ["limits"]),
        .. Items("phases", draft.Phases, phase => $"phase {phase.Phase}"),
        .. Items("phases", draft.Phases, phase => $"short code {phase.ShortCode}", "shortCode"),
        .. Inner("phases", draft.Phases, "skipRules", phase => phase.SkipRules, (phase, rule) => $"skip rule {phase.ShortCode}/{rule.Code}"),
        .. Items("gates", draft.Gates, gate => $"gate {gate.Id}"),
        .. Items("roles", draft.Roles, role => $"role {role.Id}"),
        .. Items("facts", draft.Facts, fact => $"fact {fact.Id}"),
        .. Inner("facts", draft.Facts, "choices", fact => fact.Choices, (fact, choice) => $"choice {fact.Id}/{choice.Code}"),
        .. Items("questions", draft.Questions, question => $"question {question.Id}"),
        .. Items("checks", draft.Checks, check => $"check {check.Code}"),
        .. Inner("checks", draft.Checks, "gates", check => check.Gates, (check, gate) => $"check {gate}/{check.Code}"),
        .. Items("involvement", draft.Involvement, row => $"involvement {row.Phase}/{row.Party}"),
        .. Items("committees", draft.Committees, committee => $"committee {committee.Id}"),
        .. Inner("committees", draft.Committees, "units", committee => committee.Units, (committee, unit) => $"unit {committee.Id}/{unit}"),
        .. Inner("committees", draft.Committees, "units", committee => committee.Units, (_, unit) => $"unit {unit}"),
        .. Items("parameters", draft.Parameters, parameter => $"parameter {parameter.Id}"),
        .. Items("principles", draft.Principles, principle => $"principle {principle.Id}"),
        .. Items("guidance", draft.Guidance, piece => $"guidance {piece.Code}"),
    ];

    private static IEnumerable<(string Where, PlaceStep[] Way)> Items<T>(string list, ValueList<T> items, Func<T, string> name, params PlaceStep[] on) =>
        items.Select((item, place) => (name(item), (PlaceStep[])[list, place, .. on]));

    private static IEnumerable<(string Where, PlaceStep[] Way)> Inner<T, TInner>(
        string list, ValueList<T> items, string innerList, Func<T, ValueList<TInner>> inner, Func<T, TInner, string> name) =>
        items.SelectMany((item, place) => inner(item).Select((one, innerPlace) => (name(item, one), (PlaceStep[])[list, place, innerList, innerPlace])));
}
