using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>Who was heard in a phase: whether MED was heard in time, every meeting, every view and its response.</summary>
internal static class HearingPart
{
    private static readonly LocalizedText Heading = new("Blev MED hørt før beslutningen?", "Was MED heard before the decision?");

    private static readonly LocalizedText Verdict = new("Drøftelsen i MED: {outcome}.", "The discussion in MED: {outcome}.");

    private static readonly LocalizedText VerdictThen = new(
        "Drøftelsen i MED, som den stod, før beslutningen blev trukket tilbage: {outcome}.", "The discussion in MED, as it stood before the decision was withdrawn: {outcome}.");

    private static readonly LocalizedText NotAsked = new(
        "Der kræves ikke drøftelse i MED, som sagen er afklaret.", "No discussion in MED is asked for, as the matter is clarified.");

    private static readonly LocalizedText ChangesNothing = new(
        "Beslutningen er noteret som en, der ikke ændrer arbejdsforhold; pligten til at høre MED forud gælder dem, der gør (S3.33, X02).",
        "The decision is on record as one that changes no working conditions; the duty to hear MED beforehand is for those that do (S3.33, X02).");

    private static readonly LocalizedText OfPhase = new("Drøftelsen i MED af fasen som helhed: {outcome}.", "The discussion in MED of the phase as a whole: {outcome}.");

    private static readonly LocalizedText NotObserved = new(
        "Fasen ligger før tilmeldingen, så det er ikke noteret, hvem der blev hørt.", "The phase lies before enrolment, so it is not on record who was heard.");

    private static readonly LocalizedText Again = new(
        "Fasen er gennemløbet igen siden. Møderne herunder er fra alle gennemløb; hvordan tjekkene stod ved beslutningen, viser passagen.",
        "The phase was entered again since. The meetings below are of all visits; the passage shows how the checks stood at the decision.");

    private static readonly LocalizedText Meetings = new("Møder om fasen", "Meetings on the phase");

    private static readonly LocalizedText None = new("Der er ikke noteret møder om fasen.", "No meetings on the phase are on record.");

    private static readonly LocalizedText Views = new("Synspunkter og svar", "Views and responses");

    internal static IEnumerable<Block?> Of(Pen pen, Phase phase, Recorded<PhaseDecision>? decision)
    {
        var (overview, evidence) = (Overview(pen, phase, decision), pen.Process.EvidenceAt(pen.At));
        var meetings = evidence.Involvements.Where(held => held.Value.Phase == phase).ToArray();
        yield return new Section(pen.Say(Heading), [.. Hearing(pen, overview, decision), .. MeetingsTable.Of(pen, Meetings, meetings, decision?.Happened), .. meetings.Length == 0 ? [new Paragraph(pen.Say(None))] : (Block[])[]]);
        yield return Parts.Section(pen.Say(Views), evidence.Viewpoints.Where(view => view.Received.Value.Phase == phase).SelectMany(view => ViewPart.Of(pen, view)));
    }

    /// <summary>Of a decision that was withdrawn, as it was known just before: the return judges the phase anew.</summary>
    private static InvolvementOverview Overview(Pen pen, Phase phase, Recorded<PhaseDecision>? decision)
    {
        if (decision is null || pen.Course.WithdrawnBy(decision) is not { } by)
            return pen.Process.Involvement(phase, pen.At);
        var (known, before) = pen.Course.Before(by);
        return known.Involvement(phase, before);
    }

    private static IEnumerable<Block> Hearing(Pen pen, InvolvementOverview overview, Recorded<PhaseDecision>? decision)
    {
        if (overview.IsNotObserved)
            yield return new Paragraph(pen.Say(NotObserved));
        else if (decision is not null && overview.Visit != decision.Value.Visit)
            yield return new Paragraph(pen.Say(Again));
        else if (overview.Hearing is not { } hearing)
            yield return new Paragraph(pen.Say(NotAsked));
        else
        {
            var isWithdrawn = decision is not null && pen.Course.WithdrawnBy(decision) is not null;
            var needsNone = decision is { Value.Decision.ChangesWork: false };
            if (needsNone)
                yield return new Paragraph(pen.Say(ChangesNothing));
            yield return new Paragraph(pen.Say((isWithdrawn ? VerdictThen : needsNone ? OfPhase : Verdict).With(("outcome", hearing.Outcome.Name))));
            yield return new Listing([.. hearing.Findings.Select(finding => new ListItem(CheckLines.Finding(pen, finding)))]);
        }
    }
}
