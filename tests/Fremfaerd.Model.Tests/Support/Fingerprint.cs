using System.Globalization;
using System.Text;

namespace Fremfaerd.Model.Tests;

/// <summary>Everything a process says of itself, as one text: two processes with the same text are the same.</summary>
internal static class Fingerprint
{
    internal static string Of(TechnologyProcess process, DateTimeOffset at)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{process.Standing} {process.Phase} {process.Sequence} {process.Enrolment}");
        foreach (var happened in process.History)
            text.AppendLine(CultureInfo.InvariantCulture, $"{happened}");
        foreach (var passage in process.Passages)
            text.AppendLine(CultureInfo.InvariantCulture, $"{passage.Sequence} {passage.Value}");
        foreach (var mandate in process.Mandates)
            text.AppendLine(CultureInfo.InvariantCulture, $"{mandate.Given.Sequence} {mandate.Given.Value} {mandate.GivenBy} {mandate.Revoked?.Sequence} {mandate.Revoked?.Value}");
        foreach (var gate in process.Definition.Content.Gates)
            text.AppendLine(process.Assess(gate.Id, at).Explain(Language.English));
        return text.ToString();
    }
}
