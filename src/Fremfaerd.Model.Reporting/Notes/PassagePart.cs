using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>A gate passed: its proof as it was recorded, whatever has changed since.</summary>
internal static class PassagePart
{
    private static readonly LocalizedText Heading = new("Passage af porten: {gate}", "Passage of the gate: {gate}");

    private static readonly LocalizedText Status = new("Porten var", "The gate was");

    private static readonly LocalizedText When = new("Passeret", "Passed");

    private static readonly LocalizedText By = new("Passeret af", "Passed by");

    private static readonly LocalizedText Event = new("Hændelse", "Event");

    private static readonly LocalizedText Definition = new("Bedømt efter", "Judged by");

    private static readonly LocalizedText Rules = new("Bibliotekets regelversion", "The library’s version of the rules");

    private static readonly LocalizedText Parameters = new("Regler med dato", "Dated rules");

    private static readonly LocalizedText Still = new("Gælder stadig", "Still counts");

    private static readonly LocalizedText Void = new("nej, fasen er siden åbnet igen", "no, the phase was opened again since");

    private static readonly LocalizedText Yes = new("ja", "yes");

    private static readonly LocalizedText Caption = new("Tjek, som de stod ved passagen", "Checks as they stood at the passage");

    private static readonly LocalizedText Check = new("Tjek", "Check");

    private static readonly LocalizedText Gate = new("Port", "Gate");

    private static readonly LocalizedText Outcome = new("Udfald", "Outcome");

    private static readonly LocalizedText Weight = new("Vægt og grundlag", "Weight and basis");

    internal static IEnumerable<Block?> Of(Pen pen, Recorded<Passage> passage)
    {
        var what = passage.Value;
        var terms = Parts.Terms(pen,
        [
            (Status, pen.Say(what.Status.Name)),
            (When, pen.Words.When(passage.Happened)),
            (By, pen.Who(passage.Stamp.By)),
            (Event, pen.Number(passage.Sequence)),
            (Still, pen.Say(pen.Course.Then.Stands(passage) ? Yes : Void)),
            (Definition, AboutCourse.Named(pen, what.Definition)),
            (Rules, Line.Own(what.RulesVersion.ToString(CultureInfo.InvariantCulture))),
            (Parameters, CheckLines.Lines(what.Parameters.Select(use => ParameterLines.Of(pen, use)))),
        ]);
        yield return new Section(
            pen.Say(Heading.With(("gate", pen.Definition.Gate(what.Gate).Name))),
            [terms, new Table(pen.Say(Caption), [pen.Say(Check), pen.Say(Outcome), pen.Say(Weight), pen.Say(Gate)], [.. what.Checks.Select(outcome => Row(pen, outcome))])]);
        yield return WaiversPart.Of(pen, from used in what.Waivers select (used, (Outcome?)null));
    }

    private static Cell[] Row(Pen pen, CheckOutcome outcome)
    {
        var (name, check) = (Line.Code(outcome.Check.Code.ToString()), pen.Find(outcome.Check));
        return
        [
            check is null ? name : name + " " + pen.Say(check.Text),
            new(pen.Say(outcome.Outcome.Name), Colour(outcome.Outcome)),
            check is null ? Line.Empty : CheckLines.WeightOf(pen, check),
            pen.Say(pen.Definition.Gate(outcome.Check.Gate).Name),
        ];
    }

    private static Tone Colour(Outcome outcome) => outcome switch
    {
        Model.Readiness.Outcome.Met => Tone.Good,
        Model.Readiness.Outcome.NotApplicable => Tone.Quiet,
        Model.Readiness.Outcome.Waived or Model.Readiness.Outcome.Unmet or Model.Readiness.Outcome.Indeterminate => Tone.Warning,
        _ => Tone.Neutral,
    };
}
