using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Where the course did not go straight on: back, around a phase, on pause, stopped, opened again.</summary>
internal static class Detours
{
    private static readonly LocalizedText Back = new(
        "Forløbet gik tilbage fra {from} til {to}: »{reason}«", "The course went back from the {from} to the {to}: “{reason}”");

    private static readonly LocalizedText ThereAgain = new(
        "Forløbet nåede {phase} igen {moment}, efter at portene på vejen var passeret på ny.",
        "The course reached the {phase} again {moment}, after the gates on the way had been passed anew.");

    private static readonly LocalizedText PassedAnew = new(
        "Porten ud af fasen blev passeret {moment} (besøg {visit}).", "The gate out of the phase was passed {moment} (visit {visit}).");

    private static readonly LocalizedText Skipped = new("{phase} blev udeladt: »{reason}«", "The {phase} was left out: “{reason}”");

    private static readonly LocalizedText SkippedByRule = new("{phase} blev udeladt efter en regel: {rule}", "The {phase} was left out by a rule: {rule}");

    private static readonly LocalizedText WentOn = new("Forløbet gik uden om fasen {moment}.", "The course passed around the phase {moment}.");

    private static readonly LocalizedText TakenUp = new("Fasen kom alligevel med, da forløbet gik tilbage {moment}.", "The phase was taken in after all when the course went back {moment}.");

    private static readonly LocalizedText Paused = new("Forløbet blev sat på pause: »{reason}«", "The course was paused: “{reason}”");

    private static readonly LocalizedText Resumed = new("Forløbet blev genoptaget {moment}.", "The course was resumed {moment}.");

    private static readonly LocalizedText Stopped = new("Forløbet blev stoppet: »{reason}«", "The course was stopped: “{reason}”");

    private static readonly LocalizedText OpenedAgain = new("Forløbet blev genåbnet {moment}: »{reason}«", "The course was reopened {moment}: “{reason}”");

    private static readonly LocalizedText Reopened = new("Det afsluttede forløb blev genåbnet: »{reason}«", "The completed course was reopened: “{reason}”");

    private static readonly LocalizedText EndedAnew = new("Forløbet blev afsluttet igen {moment}.", "The course was completed again {moment}.");

    internal static IEnumerable<Difficulty> In(Chronicle chronicle)
    {
        var isStopped = false;
        foreach (var entry in chronicle.Entries)
        {
            if (OfEntry(entry, chronicle, isStopped) is { } hard)
                yield return hard;
            isStopped = entry.Event is CourseStopped || (isStopped && entry.Event is not CourseReopened);
        }
    }

    private static Difficulty? OfEntry(Entry entry, Chronicle chronicle, bool isStopped) => entry.Event switch
    {
        PhaseReturned back => OfReturn(entry, back, chronicle),
        PhaseSkipped skipped => OfSkip(entry, skipped, chronicle),
        CoursePaused paused => Until<CourseResumed>(
            Hard(entry, DifficultyKind.Pause, chronicle.Words.Say(Paused.With(("reason", paused.Reason)))), entry, chronicle,
            (_, moment) => Resumed.With(("moment", moment))),
        CourseStopped stopped => Until<CourseReopened>(
            Hard(entry, DifficultyKind.Stop, chronicle.Words.Say(Stopped.With(("reason", stopped.Reason)))), entry, chronicle,
            (again, moment) => OpenedAgain.With(("moment", moment), ("reason", again.Reason))),
        CourseReopened again when !isStopped => Until<CourseCompleted>(
            Hard(entry, DifficultyKind.Reopening, chronicle.Words.Say(Reopened.With(("reason", again.Reason)))), entry, chronicle,
            (_, moment) => EndedAnew.With(("moment", moment))),
        _ => null,
    };

    private static Difficulty OfReturn(Entry entry, PhaseReturned back, Chronicle chronicle)
    {
        var words = chronicle.Words;
        var withdrew = chronicle.Course.Process.Breaches.Any(breach => breach.Withdrawal?.Sequence == entry.Number);
        var hard = Hard(entry, DifficultyKind.Returned, words.Say(Back.With(("from", entry.Phase.InSentence()), ("to", back.To.InSentence()), ("reason", back.Reason)))) with
        {
            Theme = withdrew ? Theme.Involvement : null,
        };
        foreach (var later in chronicle.After(entry))
        {
            if (later.Event is PhaseReturned)
                break;
            if (later.Event is PhaseAdvanced advanced && advanced.To == entry.Phase)
                return hard.HandledBy(later.Happened, words.Say(ThereAgain.With(("phase", entry.Phase.InSentence()), ("moment", later.Happened))), later.Number);
            if (later.Passage is { } passage && later.Event is not GatePassed && passage.Phase >= entry.Phase)
                return hard.HandledBy(later.Happened, words.Say(PassedAnew.With(("moment", later.Happened), ("visit", passage.Visit))), later.Number);
        }

        return hard;
    }

    /// <summary>Nobody waits for a phase left out to be passed around, so that takes no days.</summary>
    private static Difficulty OfSkip(Entry entry, PhaseSkipped skipped, Chronicle chronicle)
    {
        var words = chronicle.Words;
        var name = new LocalizedText(skipped.Phase.Name.Danish, skipped.Phase.Name.English.ToLowerInvariant());
        var what = skipped.Ground.Reason is { } reason
            ? words.Say(Skipped.With(("phase", name), ("reason", reason)))
            : words.Say(SkippedByRule.With(("phase", name), ("rule", RuleText(skipped, chronicle))));
        var hard = Hard(entry, DifficultyKind.Skip, what) with { Phase = skipped.Phase };
        foreach (var later in chronicle.After(entry))
        {
            if (later.Event is PhaseReturned back && back.To <= skipped.Phase)
                return back.To == skipped.Phase ? hard.HandledBy(later.Happened, words.Say(TakenUp.With(("moment", later.Happened))), later.Number) : hard;
            if (later.Event is PhaseAdvanced advanced && advanced.To > skipped.Phase && later.Phase < skipped.Phase)
                return hard.HandledBy(later.Happened, words.Say(WentOn.With(("moment", later.Happened))), later.Number) with { Days = null };
        }

        return hard;
    }

    private static TextValue RuleText(PhaseSkipped skipped, Chronicle chronicle) =>
        chronicle.Definition.Content.Phases.FirstOrDefault(phase => phase.Phase == skipped.Phase)?.SkipRules.FirstOrDefault(rule => rule.Code == skipped.Ground.Rule)?.Text
            is { } text ? text : skipped.Ground.Rule!;

    private static Difficulty Until<T>(Difficulty hard, Entry entry, Chronicle chronicle, Func<T, Moment, Explanation> how)
        where T : ProcessEvent => chronicle.After(entry).FirstOrDefault(later => later.Event is T) is { } found
            ? hard.HandledBy(found.Happened, chronicle.Words.Say(how((T)found.Event, found.Happened)), found.Number)
            : hard;

    private static Difficulty Hard(Entry entry, DifficultyKind kind, Line what) => new(entry.Phase, null, kind, entry.Happened, what, null, [entry.Number]);
}
