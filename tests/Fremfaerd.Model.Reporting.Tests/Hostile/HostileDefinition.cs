using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Reporting.Tests.Hostile;

/// <summary>A municipality's definition whose every text is the payload; a placeholder gets a blank, since a definition with one is refused.</summary>
internal static partial class HostileDefinition
{
    internal static ProcessDefinition Of(ProcessDefinition definition, string payload)
    {
        var content = definition.Content;
        var words = Placeholder().Replace(payload, "{ $1}");
        LocalizedText text = new(words, words);
        return ProcessDefinition.Build(content with
        {
            Phases = [.. content.Phases.Select(phase => phase with { Purpose = text, TypicalEvidence = text, SkipRules = [.. phase.SkipRules.Select(rule => rule with { Text = text, Source = payload })] })],
            Gates = [.. content.Gates.Select(gate => gate with { Name = text })],
            Roles = [.. content.Roles.Select(role => role with { Name = text })],
            Questions = [.. content.Questions.Select(question => question with { Text = text, Source = payload })],
            Checks = [.. content.Checks.Select(check => check with { Text = text, Rationale = text, BasisDetail = payload, Source = payload })],
            Committees = [.. content.Committees.Select(committee => committee with { Name = words })],
        });
    }

    [GeneratedRegex(@"\{([a-zA-Z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
