using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>What is said of a check: how it stands, why, by which rules and on which events, and what would mend it.</summary>
internal static class CheckLines
{
    private static readonly LocalizedText Weight = new("Vægt og grundlag", "Weight and basis");

    private static readonly LocalizedText Parameters = new("Regler med dato", "Dated rules");

    private static readonly LocalizedText Events = new("Hviler på hændelse", "Rests on event");

    private static readonly LocalizedText Source = new("Kilde", "Source");

    private static readonly LocalizedText From = new("Følger med fra", "Carried from");

    private static readonly LocalizedText Mend = new("Sådan udbedres det", "How to mend it");

    private static readonly LocalizedText Menders = new("Af hvem", "By whom");

    private static readonly LocalizedText Anybody = new("alle, der dokumenterer", "anybody who documents");

    private static readonly LocalizedText Closes = new(" – lukker porten", " – keeps the gate closed");

    /// <summary>A section of its own.</summary>
    internal static Section InFull(Pen pen, CheckResult result)
    {
        var heading = Line.Code(result.Check.Code.ToString()) + ": " + pen.Say(result.Outcome.Name);
        var blocks = new List<Block> { new Paragraph(pen.Strong(result.Check.Text)) };
        blocks.AddRange(Why(pen, result));
        blocks.Add(Terms(pen, result));
        return new Section(result.ClosesGate ? heading + pen.Say(Closes) : heading, blocks);
    }

    /// <summary>The findings: those of an aspect in a list, the others in running text.</summary>
    internal static IEnumerable<Block> Why(Pen pen, CheckResult result)
    {
        var aspects = Parts.List(from finding in result.Findings where finding.Aspect is not null select new ListItem(Finding(pen, finding)));
        var others = result.Findings.Where(finding => finding.Aspect is null).Select(finding => pen.Words.Say(finding)).ToArray();
        if (others.Length > 0)
            yield return new Paragraph(Line.Join(" ", others));
        if (aspects is not null)
            yield return aspects;
    }

    internal static Line Finding(Pen pen, Finding finding)
    {
        var text = pen.Words.Say(finding);
        if (finding.Aspect is not { } aspect)
            return text;
        var lead = pen.Strong(aspect.Name);
        return (finding.Outcome is { } outcome ? lead + " (" + pen.Say(outcome.Name) + ")" : lead) + ": " + text;
    }

    internal static Line WeightOf(Pen pen, ReadinessCheck check) => pen.Say(check.Severity.Name) + " · " + pen.Say(check.Basis.Name);

    /// <summary>Whose the check is, where it comes from another gate than the one reported on.</summary>
    internal static Line? CarriedFrom(Pen pen, CheckResult result) => result.Carried is { } why
        ? pen.Say(pen.Definition.Gate(result.Address.Gate).Name) + ": " + pen.Say(why.Name)
        : null;

    /// <summary>On one line, for a table: why, the rules, the events and the source.</summary>
    internal static Line InShort(Pen pen, CheckResult result)
    {
        var lines = result.Findings.Select(finding => Finding(pen, finding)).ToList();
        lines.AddRange(result.Parameters.Select(use => ParameterLines.Of(pen, use)));
        if (result.Events.Count > 0)
            lines.Add(pen.Say(Events) + " " + pen.Numbers(result.Events) + ".");
        lines.Add(pen.Say(Source) + ": " + SourceLine.Of(pen, result.Check.Source));
        return Line.Join("\n", lines);
    }

    private static Particulars Terms(Pen pen, CheckResult result) => Parts.Terms(pen,
    [
        (From, CarriedFrom(pen, result)),
        (Weight, WeightOf(pen, result.Check)),
        (Parameters, Lines(result.Parameters.Select(use => ParameterLines.Of(pen, use)))),
        (Events, result.Events.Count > 0 ? pen.Numbers(result.Events) : null),
        (Mend, Lines(result.Remedies.Select(step => pen.Say(step.Text)))),
        (Menders, Lines(Roles(pen, result))),
        (Source, SourceLine.Of(pen, result.Check.Source)),
    ]);

    private static IEnumerable<Line> Roles(Pen pen, CheckResult result) =>
        result.Remedies.Select(step => step.By).Distinct().Select(role => role is { } one ? pen.Role(one) : pen.Say(Anybody));

    internal static Line? Lines(IEnumerable<Line> lines)
    {
        var all = lines.ToArray();
        return all.Length == 0 ? null : Line.Join("\n", all);
    }
}
