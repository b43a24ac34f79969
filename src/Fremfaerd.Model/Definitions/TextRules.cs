namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for the texts of a definition: they stand as they are, so nothing is left to fill in.</summary>
internal static class TextRules
{
    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft)
    {
        (string Where, LocalizedText Text)[] texts =
        [
            .. draft.Phases.SelectMany(Of),
            .. draft.Gates.Select(gate => ($"gate {gate.Id}", gate.Name)),
            .. draft.Roles.Select(role => ($"role {role.Id}", role.Name)),
            .. draft.Facts.SelectMany(fact => fact.Choices.Select(choice => choice.Name).Prepend(fact.Text), (fact, text) => ($"fact {fact.Id}", text)),
            .. draft.Questions.Select(question => ($"question {question.Id}", question.Text)),
            .. draft.Checks.SelectMany(check => (LocalizedText[])[check.Text, check.Rationale], (check, text) => ($"check {check.Code}", text)),
            .. draft.Involvement.Select(row => ($"involvement {row.Phase}/{row.Party}", row.Rationale)),
            .. draft.Parameters.Select(parameter => ($"parameter {parameter.Id}", parameter.Name)),
            .. draft.Principles.Select(principle => ($"principle {principle.Id}", principle.Label)),
            .. draft.Guidance.Select(piece => ($"guidance {piece.Code}", piece.Text)),
        ];
        return
        [
            .. texts.Where(text => text.Text.Placeholders.Count > 0).Select(text => Mistake(text.Where, text.Text.Placeholders[0])),
            .. draft.Committees.Where(committee => LocalizedText.Placeholder().IsMatch(committee.Name))
                .Select(committee => Mistake($"committee {committee.Id}", LocalizedText.Placeholder().Match(committee.Name).Groups[1].Value)),
        ];
    }

    private static IEnumerable<(string, LocalizedText)> Of(PhaseDescription phase) =>
    [
        ($"phase {phase.Phase}", phase.Purpose), ($"phase {phase.Phase}", phase.TypicalEvidence),
        .. phase.SkipRules.Select(rule => ($"skip rule {phase.ShortCode}/{rule.Code}", rule.Text)),
    ];

    private static DefinitionMistake Mistake(string where, string placeholder) =>
        new("definition.placeholder", where, $"The text has the placeholder {{{placeholder}}}, and nothing fills it in. Write what is meant.");
}
