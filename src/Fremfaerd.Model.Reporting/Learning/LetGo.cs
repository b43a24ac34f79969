using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Checks that were let go, what was passed on that, and whether it ran out.</summary>
internal static class LetGo
{
    private static readonly LocalizedText Waived = new(". Der blev dispenseret: »{reason}«", ". It was waived: “{reason}”");

    private static readonly LocalizedText WaivedUntil = new(
        ". Der blev dispenseret til og med {until}: »{reason}«", ". It was waived up to and including {until}: “{reason}”");

    private static readonly LocalizedText Used = new("Porten blev passeret {moment} på dispensationen.", "The gate was passed on the waiver {moment}.");

    private static readonly LocalizedText RanOut = new(" Den løb ud {until}.", " It ran out {until}.");

    private static readonly LocalizedText StillHolds = new(" Den gælder endnu.", " It is still in force.");

    private static readonly LocalizedText TakenBack = new("Dispensationen blev taget tilbage: »{reason}«", "The waiver was taken back: “{reason}”");

    private static readonly LocalizedText MetSince = new("Tjekket blev opfyldt {moment}, så dispensationen ikke behøvedes.", "The check was met {moment}, so that the waiver was not needed.");

    internal static IEnumerable<Difficulty> In(Chronicle chronicle) =>
        from entry in chronicle.Entries
        where entry.Event is CheckWaived
        select OfWaiver(entry, chronicle);

    private static Difficulty OfWaiver(Entry entry, Chronicle chronicle)
    {
        var (words, given) = (chronicle.Words, ((entry.Now ?? entry.Event) as CheckWaived)!);
        var until = given.What.Until;
        var hard = new Difficulty(
            chronicle.Definition.Gate(given.Check.Gate).Phase, Themes.Of(given.Check, chronicle.Definition), DifficultyKind.Waiver, entry.Happened,
            Naming.Check(given.Check, chronicle.Definition, words) + words.Say(until is { } last
                ? WaivedUntil.With(("until", Moment.On(last)), ("reason", given.What.Reason))
                : Waived.With(("reason", given.What.Reason))),
            null, [entry.Number]);
        if (entry.Correction is { Replacement: null } gone)
            return hard.HandledBy(gone.Stamp.Happened, words.Say(TakenBack.With(("reason", gone.Reason))), gone.Sequence);
        var end = until is not { } day ? Line.Empty
            : words.Say(day < DanishTime.DateOf(chronicle.Course.At) ? RanOut.With(("until", Moment.On(day))) : StillHolds.With());
        foreach (var later in chronicle.After(entry))
        {
            if (later.Passage is not { } passage)
                continue;
            if (passage.Waivers.Any(used => used.Check == given.Check))
                return hard.HandledBy(later.Happened, words.Say(Used.With(("moment", later.Happened))) + end, later.Number);
            if (passage.Checks.Any(check => check.Check == given.Check && check.Outcome == Outcome.Met))
                return hard.HandledBy(later.Happened, words.Say(MetSince.With(("moment", later.Happened))), later.Number);
        }

        return end.IsEmpty ? hard : hard with { What = hard.What + end };
    }
}
