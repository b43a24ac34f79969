namespace Fremfaerd.Model.Readiness;

/// <summary>What can be found of skips, declarations and waivers when a check is judged. The codes are permanent.</summary>
internal static class WaiverFindings
{
    internal static readonly CodedText SkippedByRule = new(
        "skip.by-rule",
        "{phase} er udeladt, fordi {ground} ({rule}).",
        "The {phase} was skipped because {ground} ({rule}).");

    internal static readonly CodedText SkippedByReason = new(
        "skip.by-reason",
        "{phase} blev udeladt {moment}: {reason}",
        "The {phase} was skipped {moment}: {reason}");

    internal static readonly CodedText SkipGroundGone = new(
        "skip.ground-gone",
        "{phase} blev udeladt, fordi {ground} ({rule}). Det gælder ikke mere.",
        "The {phase} was skipped because {ground} ({rule}). That no longer holds.");

    internal static readonly CodedText SkipGroundOpen = new(
        "skip.ground-open",
        "{phase} blev udeladt, fordi {ground} ({rule}). Om det stadig gælder, er ikke afklaret. Afklar: »{fact}«.",
        "The {phase} was skipped because {ground} ({rule}). Whether that still holds is not clarified. Clarify: “{fact}”.");

    internal static readonly CodedText Declared = new(
        "declaration.without-evidence",
        "Erklæret {moment} uden bilag: {statement}",
        "Declared {moment} without evidence: {statement}");

    internal static readonly CodedText Waived = new(
        "waiver.in-force",
        "Dispensation givet {moment} af {by} efter ønske fra {requester}: »{reason}«",
        "Waived {moment} by {by} at the request of {requester}: “{reason}”");

    internal static readonly CodedText WaivedUntil = new(
        "waiver.until", "Dispensationen gælder til og med {until}.", "The waiver holds up to and including {until}.");

    internal static readonly CodedText WaivedWhile = new(
        "waiver.while",
        "Dispensationen gælder, så længe »{fact}« er {value}.",
        "The waiver holds while “{fact}” is {value}.");

    internal static readonly CodedText WaivedElsewhere = new(
        "waiver.reference", "Håndteret et andet sted: {reference}.", "Handled elsewhere: {reference}.");

    internal static readonly CodedText WaiverExpired = new(
        "waiver.expired",
        "Dispensationen fra {moment} gjaldt til og med {until}.",
        "The waiver of {moment} held up to and including {until}.");

    internal static readonly CodedText WaiverConditionGone = new(
        "waiver.condition-gone",
        "Dispensationen fra {moment} gjaldt, så længe »{fact}« var {value}. Det er det ikke mere.",
        "The waiver of {moment} held while “{fact}” was {value}. It no longer is.");

    internal static readonly CodedText WaivedBefore = new(
        "waiver.no-longer-needed",
        "Der blev dispenseret fra tjekket {moment} af {by}; nu er der ikke brug for dispensationen.",
        "The check was waived {moment} by {by}; now the waiver is not needed.");
}
