using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Breaches of the duty to inform and discuss, and what became of them.</summary>
internal static class Breaches
{
    private static readonly LocalizedText Raised = new(
        "{party} rejste brud på informations- og drøftelsespligten: »{text}«", "{party} raised a breach of the duty to inform and discuss: “{text}”");

    private static readonly LocalizedText Referred = new("Sagen blev sendt videre til {body} {moment}: »{reason}« ", "The matter was referred on to the {body} {moment}: “{reason}” ");

    private static readonly LocalizedText Settled = new("Parterne afsluttede sagen {moment}: »{text}«", "The parties settled the matter {moment}: “{text}”");

    private static readonly LocalizedText Withdrawn = new(
        "Beslutningen blev trukket tilbage {moment}, da forløbet gik tilbage til {phase}.",
        "The decision was withdrawn {moment}, when the course went back to the {phase}.");

    private static readonly LocalizedText TakenBack = new("Bruddet blev taget tilbage: »{reason}«", "The breach was taken back: “{reason}”");

    internal static IEnumerable<Difficulty> In(Chronicle chronicle) =>
        from entry in chronicle.Entries
        where entry.Event is BreachRaised
        select OfBreach(entry, chronicle);

    private static Difficulty OfBreach(Entry entry, Chronicle chronicle)
    {
        var (words, what) = (chronicle.Words, ((entry.Now ?? entry.Event) as BreachRaised)!.What);
        var found = chronicle.Course.Process.Breaches.FirstOrDefault(breach => OriginOf(breach.Raised) == entry.Number);
        var hard = new Difficulty(
            found?.Phase ?? what.Phase ?? entry.Phase, Theme.Involvement, DifficultyKind.Breach, entry.Happened,
            words.Say(Raised.With(("party", what.RaisedBy.Name), ("text", what.Text))), null, [entry.Number]);
        if (found is null)
            return entry.Correction is { Replacement: null } gone
                ? hard.HandledBy(gone.Stamp.Happened, words.Say(TakenBack.With(("reason", gone.Reason))), gone.Sequence)
                : hard;
        var referrals = found.Referrals.Where(one => HadHappened(one.Happened, one.Stamp, chronicle)).ToArray();
        var way = Line.Join("", referrals.Select(one => words.Say(Referred.With(("body", one.Value.To.Name), ("moment", one.Happened), ("reason", one.Value.Reason)))));
        if (found.Settlement is { } settled && HadHappened(settled.Happened, settled.Stamp, chronicle))
            return hard.HandledBy(
                settled.Happened, way + words.Say(Settled.With(("moment", settled.Happened), ("text", settled.Value.Text))), [.. referrals.Select(one => one.Sequence), settled.Sequence]);
        if (found.Withdrawal is { } back && HadHappened(back.Happened, back.Stamp, chronicle))
            return hard.HandledBy(
                back.Happened, way + words.Say(Withdrawn.With(("moment", back.Happened), ("phase", back.Value.InSentence()))), [.. referrals.Select(one => one.Sequence), back.Sequence]);
        return referrals.Length == 0 ? hard : hard with
        {
            What = hard.What + " " + way,
            Events = [.. hard.Events, .. referrals.Select(one => one.Sequence)],
        };
    }

    private static bool HadHappened(Moment happened, Stamp stamp, Chronicle chronicle) =>
        stamp.RecordedAt <= chronicle.Course.At || happened.HadHappenedBy(chronicle.Course.At);

    private static long OriginOf(Recorded<Breach> entry)
    {
        while (entry.Corrects is { } wrong)
            entry = wrong;
        return entry.Sequence;
    }
}
