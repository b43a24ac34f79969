namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for the codes of a definition: unique in their kind, and of the form that survives files and other languages.</summary>
internal static class CodeRules
{
    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft) =>
    [
        .. from item in AllIds(draft)
           group item by item into same
           where same.Count() > 1
           select new DefinitionMistake("definition.duplicate", same.Key, $"It stands {same.Count()} times. Give each its own id."),
        .. from item in PlainCodes(draft)
           where !Identifier.IsWellFormed(item.Code)
           select new DefinitionMistake(
               "definition.code", item.Where, "A code is not of the form of a code. Use 1 to 100 characters of A-Z a-z 0-9 - . _ / : @."),
    ];

    private static IEnumerable<string> AllIds(DefinitionDraft draft) =>
    [
        .. draft.Phases.Select(phase => $"phase {phase.Phase}"),
        .. draft.Phases.Select(phase => $"short code {phase.ShortCode}"),
        .. draft.Phases.SelectMany(phase => phase.SkipRules, (phase, rule) => $"skip rule {phase.ShortCode}/{rule.Code}"),
        .. draft.Gates.Select(gate => $"gate {gate.Id}"),
        .. draft.Roles.Select(role => $"role {role.Id}"),
        .. draft.Facts.Select(fact => $"fact {fact.Id}"),
        .. draft.Facts.SelectMany(fact => fact.Choices, (fact, choice) => $"choice {fact.Id}/{choice.Code}"),
        .. draft.Questions.Select(question => $"question {question.Id}"),
        .. draft.Checks.SelectMany(check => check.Gates, (check, gate) => $"check {gate}/{check.Code}"),
        .. draft.Involvement.Select(row => $"involvement {row.Phase}/{row.Party}"),
        .. draft.Committees.Select(committee => $"committee {committee.Id}"),
        .. draft.Committees.SelectMany(committee => committee.Units, (committee, unit) => $"unit {committee.Id}/{unit}"),
        .. draft.Parameters.Select(parameter => $"parameter {parameter.Id}"),
        .. draft.Principles.Select(principle => $"principle {principle.Id}"),
        .. draft.Guidance.Select(piece => $"guidance {piece.Code}"),
    ];

    /// <summary>Codes that are plain texts; the id types check their own form.</summary>
    private static IEnumerable<(string Where, string Code)> PlainCodes(DefinitionDraft draft) =>
    [
        .. draft.Phases.Select(phase => ($"phase {phase.Phase}", phase.ShortCode)),
        .. draft.Phases.SelectMany(phase => phase.SkipRules, (phase, rule) => ($"phase {phase.Phase}", rule.Code)),
        .. draft.Facts.SelectMany(fact => fact.Choices, (fact, choice) => ($"fact {fact.Id}", choice.Code)),
        .. draft.Checks.Select(check => ($"check {check.Code}", check.Evidence.Code)),
        .. draft.Committees.Select((committee, place) => ($"committee number {place + 1}", committee.Id)),
        .. draft.Committees.SelectMany(committee => committee.Units, (committee, unit) => ($"committee {committee.Id}", unit)),
        .. draft.Principles.Select((principle, place) => ($"principle number {place + 1}", principle.Id)),
        .. draft.Guidance.Select((piece, place) => ($"guidance number {place + 1}", piece.Code)),
    ];
}
