using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Fremfaerd.Model.Definitions;

/// <summary>The text a definition's content hash is taken of; docs/definition-hash.md specifies it.</summary>
internal static class CanonicalForm
{
    internal static string HashOf(DefinitionDraft draft) =>
        Hex(SHA256.HashData(Encoding.UTF8.GetBytes(Of(draft))));

    internal static string Of(DefinitionDraft draft)
    {
        var text = new StringBuilder();
        foreach (var line in LinesOf(draft))
            text.AppendJoin('\t', line.Select(Escaped)).Append('\n');
        return text.ToString();
    }

    private static IEnumerable<string[]> LinesOf(DefinitionDraft draft) =>
    [
        ["definition", draft.Id, $"{draft.Version}"],
        ["limits", $"{draft.Limits.Title}", $"{draft.Limits.Reference}", $"{draft.Limits.Sentence}", $"{draft.Limits.Body}", $"{draft.Limits.Items}"],
        .. draft.Phases.SelectMany(Lines),
        .. draft.Gates.Select(gate => (string[])["gate", $"{gate.Id}", gate.Phase.Code, gate.Kind.Code, gate.Name.Danish, gate.Name.English]),
        .. draft.Roles.Select(role => (string[])["role", $"{role.Id}", role.Name.Danish, role.Name.English, Joined(role.Acts.Select(act => act.Code))]),
        .. draft.Facts.SelectMany(Lines),
        .. draft.Questions.Select(Line),
        .. draft.Checks.Select(Line),
        .. draft.Involvement.SelectMany(Lines),
        .. draft.Committees.Select(Line),
        .. draft.Parameters.SelectMany(Lines),
        .. draft.Principles.Select(principle => (string[])["principle", principle.Id, principle.Label.Danish, principle.Label.English, principle.Source]),
        .. draft.Guidance.Select(piece => (string[])["guidance", piece.Code, piece.Kind.Code, piece.Text.Danish, piece.Text.English, piece.Source]),
    ];

    private static IEnumerable<string[]> Lines(PhaseDescription phase) =>
    [
        Line(phase),
        .. phase.SkipRules.Select(rule => (string[])["skip-rule", phase.Phase.Code, rule.Code, $"{rule.When}", rule.Text.Danish, rule.Text.English, rule.Source]),
    ];

    private static string[] Line(PhaseDescription phase) =>
    [
        "phase", phase.Phase.Code, phase.ShortCode, phase.Purpose.Danish, phase.Purpose.English, phase.Source,
        phase.TypicalEvidence.Danish, phase.TypicalEvidence.English, Joined(phase.PrimaryPrinciples), Joined(phase.SecondaryPrinciples),
        phase.CanBeSkipped ? "can be skipped" : "",
    ];

    private static string[] Line(Question question) =>
    [
        "question", $"{question.Id}", question.Phase.Code, question.Theme.Code, question.Text.Danish, question.Text.English, question.Source,
        $"{question.AppliesWhen}", Joined(question.DependsOnFacts.Select(fact => $"{fact}")), Joined(question.DependsOnQuestions.Select(other => $"{other}")),
    ];

    private static string[] Line(ReadinessCheck check) =>
    [
        "check", $"{check.Code}", Joined(check.Gates.Select(gate => $"{gate}")), check.Severity.Code, check.Basis.Code, check.BasisDetail,
        $"{check.AppliesWhen}", check.Requirement.Canonical, check.Text.Danish, check.Text.English,
        check.Rationale.Danish, check.Rationale.English, check.Evidence.Code, check.Evidence.Name.Danish, check.Evidence.Name.English, check.Source,
        check.Waiving.Code, check.NeededWheneverEnrolled ? "whenever enrolled" : "", check.HoldsOnwards ? "onwards" : "",
        $"{check.AppliesFrom}",
    ];

    private static IEnumerable<string[]> Lines(ProcessFact fact) =>
    [
        [
            "fact", $"{fact.Id}", fact.Kind.Code, fact.Text.Danish, fact.Text.English, fact.Source, fact.IsOurs ? "ours" : "",
            fact.Default?.ToString() ?? "", Joined(fact.ImpliedNoBy.Select(id => $"{id}")), fact.IsReadFromDecisions ? "from decisions" : "",
        ],
        .. fact.Choices.Select(choice => (string[])["choice", $"{fact.Id}", choice.Code, choice.Name.Danish, choice.Name.English]),
    ];

    private static IEnumerable<string[]> Lines(InvolvementDefault row) =>
    [
        [
            "involvement", row.Phase.Code, row.Party.Code, row.Level?.Code ?? "decides", row.Floor?.Code ?? "decides",
            row.Rationale.Danish, row.Rationale.English, row.Source,
        ],
        .. row.Adjustments.Select(adjustment => (string[])
        [
            "adjustment", row.Phase.Code, row.Party.Code, adjustment.MovesFloor ? "floor" : "level", adjustment.Level.Code, $"{adjustment.When}",
        ]),
    ];

    private static string[] Line(MunicipalCommittee committee) =>
        ["committee", committee.Id, committee.Kind.Code, committee.Name, committee.Parent ?? "", Joined(committee.Units)];

    private static IEnumerable<string[]> Lines(Parameter parameter) =>
    [
        [
            "parameter", $"{parameter.Id}", parameter.Kind.Code, parameter.Name.Danish, parameter.Name.English,
            parameter.SelectedBy.Code, parameter.Source,
        ],
        .. parameter.Values.Select(value => (string[])
        [
            "value", $"{parameter.Id}", DatedValue.InIso(value.From), value.Until is { } last ? DatedValue.InIso(last) : "",
            value.ValueText, value.Source,
        ]),
    ];

    private static string Hex(byte[] hash) => string.Concat(hash.Select(part => part.ToString("x2", CultureInfo.InvariantCulture)));

    private static string Joined(IEnumerable<string> codes) => string.Join(' ', codes);

    private static string Escaped(string field) =>
        field.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
