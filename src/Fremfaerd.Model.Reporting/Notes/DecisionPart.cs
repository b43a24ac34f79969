using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>The decision itself, and what became of its entry.</summary>
internal static class DecisionPart
{
    private static readonly LocalizedText Stands = new("Beslutning: {outcome}", "Decision: {outcome}");

    private static readonly LocalizedText Withdrawn = new(
        "Beslutningen er trukket tilbage, da forløbet gik tilbage ved hændelse {number}.", "The decision was withdrawn when the course went back by event {number}.");

    private static readonly LocalizedText Mistaken = new(
        "Beslutningen var noteret ved en fejl og er taget tilbage.", "The decision was recorded by mistake and was taken back.");

    private static readonly LocalizedText IsCorrected = new(
        "Notatet er rettet: her står beslutningen, som den er rettet.", "The entry was corrected: the decision stands here as corrected.");

    private static readonly LocalizedText Subject = new("Hvad", "What");

    private static readonly LocalizedText By = new("Besluttet af", "Decided by");

    private static readonly LocalizedText Level = new("Niveau", "Level");

    private static readonly LocalizedText Unit = new("Enhed", "Unit");

    private static readonly LocalizedText Happened = new("Besluttet", "Decided");

    private static readonly LocalizedText Recorded = new("Noteret", "Recorded");

    private static readonly LocalizedText RecordedBy = new("Noteret af", "Recorded by");

    private static readonly LocalizedText Basis = new("Grundlag", "Basis");

    private static readonly LocalizedText NoBasis = new("erklæret uden bilag", "declared without evidence");

    private static readonly LocalizedText ChangesWork = new("Ændrer arbejdsforhold", "Changes working conditions");

    private static readonly LocalizedText Number = new("Hændelse", "Event");

    private static readonly LocalizedText Corrected = new("Rettelser", "Corrections");

    private static readonly LocalizedText First = new("Først noteret", "First recorded");

    private static readonly LocalizedText Then = new("Rettet", "Corrected");

    internal static Callout Verdict(Pen pen, NotedDecision decision)
    {
        var withdrawn = decision.Recorded is { } recorded ? pen.Course.WithdrawnBy(recorded) : null;
        var notes = new List<Block> { new Paragraph(pen.Words.Typed(decision.What.Subject)) };
        if (decision.Recorded is null)
            notes.Add(new Paragraph(pen.Say(Mistaken)));
        else if (decision.IsCorrected)
            notes.Add(new Paragraph(pen.Say(IsCorrected)));
        if (withdrawn is { } by)
            notes.Add(new Paragraph(pen.Say(Withdrawn.With(("number", (int)by)))));
        pen.Numbers([.. decision.Versions.Select(version => version.Sequence), .. withdrawn is { } cited ? (long[])[cited] : []]);
        var tone = decision.Recorded is null || withdrawn is not null ? Tone.Warning : decision.What.Outcome == DecisionOutcome.Stop ? Tone.Bad : Tone.Neutral;
        return new Callout(tone, pen.Say(Stands.With(("outcome", decision.What.Outcome.Name))), notes);
    }

    internal static Particulars Particulars(Pen pen, NotedDecision decision)
    {
        var (what, last) = (decision.What, decision.Recorded);
        return Parts.Terms(pen,
        [
            (Subject, pen.Words.Typed(what.Subject)),
            (By, pen.Words.Typed(what.DecidedBy)),
            (Level, pen.Say(what.Level.Name)),
            (Unit, what.Unit is { } unit ? Line.Code(unit) : null),
            (Happened, pen.Words.When(last?.Happened ?? decision.Versions[0].Stamp.Happened)),
            (Recorded, pen.Words.When((last?.Stamp ?? decision.Versions[0].Stamp).RecordedAt)),
            (RecordedBy, pen.Who((last?.Stamp ?? decision.Versions[0].Stamp).By)),
            (Basis, what.Basis is { } basis ? pen.Words.Typed(basis) : pen.Say(NoBasis)),
            (ChangesWork, pen.Say(what.ChangesWork)),
            (Number, pen.Number(decision.Versions[^1].Sequence)),
        ]);
    }

    internal static Block? Corrections(Pen pen, NotedDecision decision) => !decision.IsCorrected
        ? null
        : new Section(pen.Say(Corrected), [new Listing([.. decision.Versions.Select((version, at) => Version(pen, version, at == 0))], IsNumbered: true)]);

    private static ListItem Version(Pen pen, ProcessEvent version, bool isFirst) => new(
        pen.Strong(isFirst ? First : Then) + " " + pen.Words.When(version.Stamp.RecordedAt) + ", " + pen.Who(version.Stamp.By) + ": " + pen.Words.Say(version, pen.Definition));
}
