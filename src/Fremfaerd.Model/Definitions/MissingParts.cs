using System.Collections;

namespace Fremfaerd.Model.Definitions;

/// <summary>Parts left null or <c>default</c>. They are looked for first, since nothing else can be checked without them.</summary>
internal static class MissingParts
{
    internal static IReadOnlyList<DefinitionMistake> In(DefinitionDraft draft)
    {
        IReadOnlyList<DefinitionMistake> missing =
        [
            .. Missing(
                "definition", ("id", draft.Id), ("phases", draft.Phases), ("gates", draft.Gates), ("roles", draft.Roles),
                ("facts", draft.Facts), ("questions", draft.Questions), ("checks", draft.Checks), ("involvement", draft.Involvement),
                ("committees", draft.Committees), ("parameters", draft.Parameters),
                ("principles", draft.Principles), ("guidance", draft.Guidance), ("limits", draft.Limits)),
        ];
        return missing.Count > 0 ? missing :
        [
            .. draft.Phases.SelectMany((phase, place) => Missing(
                Name("phase", phase.ShortCode, place), ("short code", phase.ShortCode), ("purpose", phase.Purpose),
                ("typical evidence", phase.TypicalEvidence), ("primary principles", phase.PrimaryPrinciples),
                ("secondary principles", phase.SecondaryPrinciples), ("skip rules", phase.SkipRules))),
            .. draft.Phases.SelectMany(phase => phase.SkipRules ?? [], (phase, rule) => (phase, rule)).SelectMany(pair => Missing(
                $"skip rule of {pair.phase.ShortCode}", ("code", pair.rule.Code), ("condition", pair.rule.When), ("text", pair.rule.Text))),
            .. draft.Gates.SelectMany((gate, place) => Missing(Name("gate", gate.Id, place), ("id", gate.Id), ("name", gate.Name))),
            .. draft.Roles.SelectMany((role, place) => Missing(
                Name("role", role.Id, place), ("id", role.Id), ("name", role.Name), ("acts", role.Acts))),
            .. draft.Facts.SelectMany((fact, place) => In(fact, Name("fact", fact.Id, place))),
            .. draft.Questions.SelectMany((question, place) => Missing(
                Name("question", question.Id, place), ("id", question.Id), ("text", question.Text),
                ("condition", question.AppliesWhen), ("facts it depends on", question.DependsOnFacts),
                ("questions it depends on", question.DependsOnQuestions))),
            .. draft.Checks.SelectMany((check, place) => In(check, Name("check", check.Code, place))),
            .. draft.Involvement.SelectMany(row => In(row, $"involvement {row.Phase}/{row.Party}")),
            .. draft.Committees.SelectMany((committee, place) => Missing(
                Name("committee", committee.Id, place), ("id", committee.Id), ("name", committee.Name), ("units", committee.Units))),
            .. draft.Parameters.SelectMany((parameter, place) => Missing(
                Name("parameter", parameter.Id, place), ("id", parameter.Id), ("name", parameter.Name), ("values", parameter.Values))),
            .. draft.Principles.SelectMany((principle, place) => Missing(
                Name("principle", principle.Id, place), ("id", principle.Id), ("label", principle.Label))),
            .. draft.Guidance.SelectMany((piece, place) => Missing(
                Name("guidance", piece.Code, place), ("code", piece.Code), ("text", piece.Text))),
        ];
    }

    private static IEnumerable<DefinitionMistake> In(ProcessFact fact, string where) =>
    [
        .. Missing(where, ("id", fact.Id), ("text", fact.Text), ("choices", fact.Choices), ("implications", fact.ImpliedNoBy)),
        .. fact.Choices?.SelectMany(choice => Missing(where, ("choice's code", choice.Code), ("choice's name", choice.Name))) ?? [],
    ];

    private static IEnumerable<DefinitionMistake> In(ReadinessCheck check, string where) =>
    [
        .. Missing(
            where, ("code", check.Code), ("gates", check.Gates), ("basis in detail", check.BasisDetail), ("condition", check.AppliesWhen),
            ("requirement", check.Requirement), ("text", check.Text), ("rationale", check.Rationale), ("evidence", check.Evidence)),
        .. check.Evidence is { } evidence ? Missing(where, ("evidence's code", evidence.Code), ("evidence's name", evidence.Name)) : [],
    ];

    private static IEnumerable<DefinitionMistake> In(InvolvementDefault row, string where) =>
    [
        .. Missing(where, ("adjustments", row.Adjustments), ("rationale", row.Rationale)),
        .. row.Adjustments?.SelectMany(adjustment => Missing(where, ("adjustment's condition", adjustment.When))) ?? [],
    ];

    private static IEnumerable<DefinitionMistake> Missing(string where, params (string Name, object? Value)[] parts) =>
        parts.Where(part => IsMissing(part.Value)).Select(part => new DefinitionMistake(
            "definition.missing", where, $"Its {part.Name} is null or holds a default value. Give it."));

    private static bool IsMissing(object? value) => value switch
    {
        null => true,
        IIdentifier id => id.Code is null,
        string => false,
        IEnumerable items => items.OfType<IIdentifier>().Any(id => id.Code is null),
        _ => false,
    };

    private static string Name(string kind, IIdentifier id, int place) => Name(kind, id.Code, place);

    private static string Name(string kind, string? code, int place) => code is null ? $"{kind} number {place + 1}" : $"{kind} {code}";
}
