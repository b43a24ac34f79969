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
        "{asked} ligger ikke før {phase}. Til en senere fase går man videre.",
        "The {asked} does not lie before the {phase}. To reach a later phase, advance.");

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
        "{phase} er allerede udeladt på det grundlag. Angiv et andet grundlag, hvis det er skiftet.",
        "The {phase} is skipped on that ground already. Give another ground if it has changed.");

    internal static readonly CodedText NotFromHere = new(
        "move.not-from-here",
        "Forløbet står i {here}, og flytningen går fra {from}.",
        "The course stands in {here}, and the move goes from {from}.");

    internal static readonly CodedText SkipNotObserved = new(
        "skip.not-observed",
        "{phase} ligger før tilmeldingen, så der er intet at udelade. Gå tilbage til fasen, hvis den skal med.",
        "The {phase} lies before enrolment, so there is nothing to skip. Return to it if it is to be part of the course.");

    internal static readonly CodedText SkipWithoutRules = new(
        "skip.no-rules",
        "{phase} har ingen regler for at blive udeladt. En leder med kompetencen kan give en begrundelse.",
        "The {phase} has no rules for being skipped. A manager with the authority can give a reason.");
}
