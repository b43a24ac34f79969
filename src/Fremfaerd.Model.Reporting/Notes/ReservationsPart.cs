using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>What was still open: views without a response, warnings not met, breaches raised.</summary>
internal static class ReservationsPart
{
    private static readonly LocalizedText Heading = new("Åbne forbehold", "Open reservations");

    private static readonly LocalizedText None = new("Der er ingen åbne forbehold.", "There are no open reservations.");

    private static readonly LocalizedText View = new("Synspunkt uden svar fra {forum}: ", "View without a response from {forum}: ");

    private static readonly LocalizedText Warning = new(" ({outcome} ved passagen)", " ({outcome} at the passage)");

    private static readonly LocalizedText Breach = new("Brud på informations- og drøftelsespligten, rejst {moment} (sagen er {state}): ", "Breach of the duty to inform and discuss, raised {moment} ({state}): ");

    internal static Block Of(Pen pen, NotedDecision? decision, Phase? phase, IReadOnlyList<Recorded<Passage>> passages)
    {
        Line[] open = [.. Views(pen, phase), .. Breaches(pen, decision), .. passages.SelectMany(passage => Warnings(pen, passage.Value))];
        return new Section(pen.Say(Heading), [open.Length == 0 ? new Paragraph(pen.Say(None)) : new Listing([.. open.Select(line => new ListItem(line))])]);
    }

    private static IEnumerable<Line> Views(Pen pen, Phase? phase) =>
        from view in pen.Process.EvidenceAt(pen.At).Viewpoints
        let what = view.Received.Value
        where what.Phase == phase && what.AsksForResponse && view.Response is null
        select pen.Say(View.With(("forum", what.From.Name))) + pen.Words.Typed(what.Text ?? "") + " (" + Line.Code(what.Id.ToString()) + ")";

    private static IEnumerable<Line> Breaches(Pen pen, NotedDecision? decision) =>
        from breach in pen.Process.EvidenceAt(pen.At).Breaches
        let state = breach.StateAt(pen.At)
        where decision is not null && breach.Decisions.Contains(decision.FirstNumber) && state is { IsOpen: true }
        select pen.Say(Breach.With(("moment", breach.Raised.Happened), ("state", state.Value.Name))) + pen.Words.Typed(breach.Raised.Value.Text);

    private static IEnumerable<Line> Warnings(Pen pen, Passage passage) =>
        from outcome in passage.Checks
        where outcome.Outcome is Outcome.Unmet or Outcome.Indeterminate
        let check = pen.Find(outcome.Check)
        select Line.Code(outcome.Check.Code.ToString()) + " " + (check is null ? Line.Empty : pen.Say(check.Text)) + pen.Say(Warning.With(("outcome", outcome.Outcome.Name)));
}
