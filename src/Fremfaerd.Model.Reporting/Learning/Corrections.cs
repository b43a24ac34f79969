namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Entries that turned out wrong.</summary>
internal static class Corrections
{
    private static readonly LocalizedText Wrong = new("Nr. {entry} var forkert: »{reason}«", "No. {entry} was wrong: “{reason}”");

    private static readonly LocalizedText Corrected = new("Det blev rettet {moment}.", "It was corrected {moment}.");

    private static readonly LocalizedText Withdrawn = new("Det blev trukket tilbage {moment}.", "It was withdrawn {moment}.");

    internal static IEnumerable<Difficulty> In(Chronicle chronicle)
    {
        foreach (var entry in chronicle.Entries)
        {
            if (entry.Event is not EntryCorrected corrected)
                continue;
            var wrong = chronicle.Entries.FirstOrDefault(one => one.Number == corrected.Corrects);
            var recorded = Moment.At(corrected.Stamp.RecordedAt);
            var hard = new Difficulty(
                entry.Phase, wrong is null ? null : Themes.Of(wrong.Event is EntryCorrected { Replacement: { } then } ? then : wrong.Event, chronicle.Definition),
                DifficultyKind.Correction, Moment.At((wrong ?? entry).Event.Stamp.RecordedAt),
                chronicle.Words.Say(Wrong.With(("entry", (int)corrected.Corrects), ("reason", corrected.Reason))), null, [entry.Number, corrected.Corrects]);
            yield return hard.HandledBy(recorded, chronicle.Words.Say((corrected.Replacement is null ? Withdrawn : Corrected).With(("moment", recorded))));
        }
    }
}
