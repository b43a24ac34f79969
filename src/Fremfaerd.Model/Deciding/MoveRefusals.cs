namespace Fremfaerd.Model;

/// <summary>Why a course is not moved, and what to do instead. The codes are permanent.</summary>
internal static class MoveRefusals
{
    internal static readonly CodedText Paused = new(
        "course.paused",
        "Forløbet er på pause og kan ikke flyttes. Genoptag det først; der kan stadig dokumenteres.",
        "The course is paused and cannot be moved. Resume it first; documentation goes on.");

    internal static readonly CodedText Stopped = new(
        "course.stopped",
        "Forløbet er stoppet og kan ikke flyttes. Genåbn det, hvis det skal fortsætte; sene oplysninger kan stadig noteres.",
        "The course is stopped and cannot be moved. Reopen it if it is to go on; late information can still be recorded.");

    internal static readonly CodedText NotPaused = new(
        "move.not-paused",
        "Forløbet er ikke på pause, så der er intet at genoptage.",
        "The course is not paused, so there is nothing to resume.");

    internal static readonly CodedText NotEnded = new(
        "move.not-ended",
        "Forløbet er hverken stoppet eller afsluttet, så der er intet at genåbne.",
        "The course is neither stopped nor completed, so there is nothing to reopen.");

    internal static readonly CodedText NotEarlier = new(
        "move.not-earlier",
        "{asked} ligger ikke før {phase}. Man går tilbage til en tidligere fase; til en senere går man videre.",
        "The {asked} does not lie before the {phase}. One returns to an earlier phase; to a later one one advances.");

    internal static readonly CodedText SkipNotAllowed = new(
        "skip.not-allowed",
        "{phase} kan ikke udelades. Det kan: {others}.",
        "The {phase} cannot be skipped. These can: {others}.");

    internal static readonly CodedText SkipEntered = new(
        "skip.entered",
        "{phase} er allerede nået og kan ikke udelades. Gå videre gennem dens port.",
        "The {phase} was entered already and cannot be skipped. Go on through its gate.");

    internal static readonly CodedText SkipLast = new(
        "skip.last-phase",
        "{phase} kan ikke udelades, når forløbet følges til og med {until}. Stop forløbet, hvis det ikke skal så langt.",
        "The {phase} cannot be skipped when the course is followed up to and including the {until}. Stop the course if it is not to go that far.");

    internal static readonly CodedText SkipRuleUnknown = new(
        "skip.rule-unknown",
        "{phase} har ingen regel {rule} for at blive udeladt. Den har: {rules}. En leder med kompetencen kan give en begrundelse.",
        "The {phase} has no rule {rule} for being skipped. It has: {rules}. A manager with the authority can give a reason.");

    internal static readonly CodedText SkipGroundMissing = new(
        "skip.ground-missing",
        "{phase} kan ikke udelades med den regel: det gælder ikke, at {ground}.",
        "The {phase} cannot be skipped by that rule: it does not hold that {ground}.");

    internal static readonly CodedText SkipGroundOpen = new(
        "skip.ground-not-clarified",
        "{phase} kan ikke udelades endnu: det er ikke afklaret, om {ground}. Afklar: »{fact}«.",
        "The {phase} cannot be skipped yet: it is not clarified whether {ground}. Clarify: “{fact}”.");

    internal static readonly CodedText SkippedAlready = new(
        "skip.already",
        "{phase} er allerede udeladt på det grundlag.",
        "The {phase} is skipped on that ground already.");

    internal static readonly CodedText NotFromHere = new(
        "move.not-from-here",
        "Forløbet står i {here}, og flytningen går fra {from}.",
        "The course stands in {here}, and the move goes from {from}.");
}
