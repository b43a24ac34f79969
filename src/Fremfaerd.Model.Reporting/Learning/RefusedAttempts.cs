using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Attempts that were refused: to pass a gate, and to let a check go.</summary>
internal static class RefusedAttempts
{
    private static readonly LocalizedText Closed = new("Porten »{gate}« var lukket. Der manglede: ", "The gate “{gate}” was closed. Missing: ");

    private static readonly LocalizedText Refused = new("Porten »{gate}« blev ikke passeret. ", "The gate “{gate}” was not passed. ");

    private static readonly LocalizedText WaiverAsked = new(
        "Der blev bedt om dispensation med denne begrundelse: »{reason}« ", "A waiver was asked for with this reason: “{reason}” ");

    private static readonly LocalizedText NoAuthority = new(
        "Det blev afvist, fordi den, der prøvede, ikke havde ret til det.", "It was refused since whoever tried had no authority for it.");

    private static readonly LocalizedText ByCode = new("Det blev afvist.", "It was refused.");

    private static readonly LocalizedText Passed = new("Porten blev passeret {moment}.", "The gate was passed {moment}.");

    private static readonly LocalizedText PassedWithWaivers = new(
        "Porten blev passeret {moment} med dispensation.", "The gate was passed with a waiver {moment}.");

    private static readonly LocalizedText WentBack = new("Forløbet gik tilbage til {phase} {moment}.", "The course went back to the {phase} {moment}.");

    private static readonly LocalizedText Stopped = new("Forløbet blev stoppet {moment}.", "The course was stopped {moment}.");

    private static readonly LocalizedText Granted = new("Dispensationen blev givet {moment}.", "The waiver was given {moment}.");

    internal static IEnumerable<Difficulty> In(Chronicle chronicle) =>
        from entry in chronicle.Entries
        where entry.Event is AttemptRefused
        let refused = (AttemptRefused)entry.Event
        select refused.What.Act == Act.Waive ? OfWaiver(entry, refused, chronicle) : OfGate(entry, refused, chronicle);

    /// <summary>The checks that kept the gate closed, as they were recorded with the refusal.</summary>
    internal static IEnumerable<CheckAddress> Closing(AttemptRefused refused, Chronicle chronicle) =>
        from check in refused.Checks
        where check.Outcome is Outcome.Unmet or Outcome.Indeterminate && CanClose(check.Check, chronicle)
        select check.Check;

    private static bool CanClose(CheckAddress address, Chronicle chronicle)
    {
        if (Naming.Find(address, chronicle.Definition) is not { } check)
            return true;
        var isObserved = chronicle.Definition.Gate(address.Gate).Phase >= chronicle.Course.Enrolment.StartsAt;
        return check.Severity == Severity.Blocking && (isObserved || check.NeededWheneverEnrolled || check.Basis == Basis.Law);
    }

    private static Difficulty OfGate(Entry entry, AttemptRefused refused, Chronicle chronicle)
    {
        var words = chronicle.Words;
        var gate = refused.What.Gate is { } inner ? chronicle.Definition.Gate(inner) : Naming.ExitOf(entry.Phase, chronicle.Definition);
        var closing = Closing(refused, chronicle).ToArray();
        var what = closing.Length > 0 && refused.Code == "gate.closed"
            ? words.Say(Closed.With(("gate", gate.Name))) + Line.Join("; ", closing.Select(check => Naming.Check(check, chronicle.Definition, words))) + "."
            : words.Say(Refused.With(("gate", gate.Name))) + Why(refused, chronicle);
        var hard = new Difficulty(
            entry.Phase, Themes.Common(closing.Select(check => Themes.Of(check, chronicle.Definition))), DifficultyKind.GateRefused,
            entry.Happened, what, null, [entry.Number]);
        foreach (var later in chronicle.After(entry))
        {
            if (later.Passage is { } passage && passage.Gate == gate.Id)
                return hard.HandledBy(later.Happened, words.Say((passage.Waivers.Count > 0 ? PassedWithWaivers : Passed).With(("moment", later.Happened))), later.Number);
            if (later.Event is PhaseReturned back)
                return hard.HandledBy(later.Happened, words.Say(WentBack.With(("phase", back.To.InSentence()), ("moment", later.Happened))), later.Number);
            if (later.Event is CourseStopped)
                return hard.HandledBy(later.Happened, words.Say(Stopped.With(("moment", later.Happened))), later.Number);
        }

        return hard;
    }

    private static Difficulty OfWaiver(Entry entry, AttemptRefused refused, Chronicle chronicle)
    {
        var (words, address) = (chronicle.Words, refused.What.Check!.Value);
        var hard = new Difficulty(
            entry.Phase, Themes.Of(address, chronicle.Definition), DifficultyKind.WaiverRefused, entry.Happened,
            Naming.Check(address, chronicle.Definition, words) + ". " + words.Say(WaiverAsked.With(("reason", refused.What.Waiver?.Reason ?? ""))) + Why(refused, chronicle),
            null, [entry.Number]);
        foreach (var later in chronicle.After(entry))
        {
            if (later.Event is CheckWaived given && given.Check == address)
                return hard.HandledBy(later.Happened, words.Say(Granted.With(("moment", later.Happened))), later.Number);
            if (later.Passage is { } passage && passage.Gate == address.Gate)
                return hard.HandledBy(later.Happened, words.Say(Passed.With(("moment", later.Happened))), later.Number);
        }

        return hard;
    }

    private static Line Why(AttemptRefused refused, Chronicle chronicle) => refused.Code.StartsWith("authority.", StringComparison.Ordinal)
        ? chronicle.Words.Say(NoAuthority)
        : chronicle.Words.Say(ByCode) + " " + Line.Code(refused.Code);
}
