using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>What opens the gate, in order, with what follows from each answer; or the courses left where nothing does.</summary>
internal static class StepsPart
{
    private static readonly LocalizedText Plan = new("Det åbner porten", "What opens the gate");

    private static readonly LocalizedText PlanAhead = new("Det åbner porten, når fasen er nået", "What opens the gate once its phase is reached");

    private static readonly LocalizedText NoWay = new("Ingen vej frem herfra", "No way forward from here");

    private static readonly LocalizedText If = new("Hvis {answer}:", "If {answer}:");

    private static readonly LocalizedText Nothing = new("Hvis {answer}: intet mere.", "If {answer}: nothing more.");

    private static readonly LocalizedText IfItChangesWork = new(
        "Før den, hvis beslutningen ændrer arbejdsforhold:", "Before it, if the decision changes working conditions:");

    internal static IEnumerable<Block?> Of(Pen pen, GateReport report)
    {
        yield return Parts.Section(
            pen.Say(report.Standing == GateStanding.Ahead ? PlanAhead : Plan), Parts.List(Items(pen, report.NextSteps), isNumbered: true));
        yield return Parts.Section(pen.Say(NoWay), Parts.List(report.NoWayForward.Select(way => Way(pen, way))));
    }

    private static IEnumerable<ListItem> Items(Pen pen, IEnumerable<NextStep> steps) => from step in steps select Item(pen, step);

    private static ListItem Item(Pen pen, NextStep step)
    {
        var text = pen.Say(step.Text);
        return step switch
        {
            ClarifyStep { Follows: var branches } when branches.Any(branch => branch.Steps.Count + branch.WaysOut.Count > 0) =>
                new ListItem(text, new Listing([.. branches.Select(branch => Branch(pen, branch))])),
            DecideStep { FirstIfItChangesWork: { Count: > 0 } first } =>
                new ListItem(text, new Listing([new ListItem(pen.Say(IfItChangesWork), new Listing([.. Items(pen, first)], IsNumbered: true))])),
            _ => new ListItem(text),
        };
    }

    private static ListItem Branch(Pen pen, StepBranch branch)
    {
        if (branch.Steps.Count + branch.WaysOut.Count == 0)
            return new ListItem(pen.Say(Nothing.With(("answer", branch.AnswerName))));
        Block?[] under = [Parts.List(Items(pen, branch.Steps), isNumbered: true), Parts.List(branch.WaysOut.Select(way => Way(pen, way)))];
        return new ListItem(pen.Say(If.With(("answer", branch.AnswerName))), [.. under.OfType<Block>()]);
    }

    private static ListItem Way(Pen pen, WayOut way) => new(Line.Code(way.Check.Code.ToString()) + ": " + pen.Say(way.Text));
}
