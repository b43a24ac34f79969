namespace Fremfaerd.Model;

/// <summary>Why an entry of the plan of involvement is not recorded. The codes are permanent.</summary>
internal static class PlanRefusals
{
    internal static readonly CodedText SubcourseUnknown = new(
        "involvement.subcourse-unknown",
        "Der er intet delforløb {subcourse} i planen for {phase}. Planlæg det først, eller udelad delforløbet.",
        "The plan of the {phase} has no shorter sequence {subcourse}. Plan it first, or leave the sequence out.");

    internal static readonly CodedText Management = new(
        "plan.management",
        "Ledelsen beslutter og har intet inddragelsesniveau. Planlæg for dem, der skal inddrages.",
        "Management decides and has no level of involvement. Plan for those who are to be involved.");

    internal static readonly CodedText PhaseLeft = new(
        "plan.phase-left",
        "{phase} ligger bag forløbet, så inddragelsen i den kan ikke planlægges mere. Planlæg for den fase, forløbet er i, eller en senere.",
        "The {phase} lies behind the course, so involvement in it can no longer be planned. Plan for the phase the course is in, or a later one.");

    internal static readonly CodedText NotFollowed = new(
        "plan.not-followed",
        "{phase} følges ikke i dette forløb: den er udeladt eller ligger efter dets slutning. Planlæg for en fase, der følges.",
        "The {phase} is not followed in this course: it is skipped, or lies after its end. Plan for a phase that is followed.");

    internal static readonly CodedText PartyUnknown = new(
        "plan.party-unknown",
        "Skabelonen {definition} har intet niveau for {party} i {phase}. Den har niveauer for: {parties}.",
        "The definition {definition} has no level for this party in the {phase}: {party}. It has levels for: {parties}.");

    internal static readonly CodedText BelowFloor = new(
        "plan.below-floor",
        "{party} kan ikke planlægges på niveauet {level}: i {phase} er mindstemålet {floor}. Grunden er {why} (kilde: {source}). Planlæg mindst det niveau.",
        "{party}: level {level} cannot be planned, since the floor in the {phase} is {floor}. The reason is {why} (source: {source}). Plan at least that level.");

    internal static readonly CodedText ReasonMissing = new(
        "plan.reason-missing",
        "{party}: niveauet {before} er foreslået, planlagt eller lovet, og {level} er lavere. Skriv hvorfor; det, der er lovet, skyldes stadig.",
        "{party}: level {before} is proposed, planned or promised, and {level} is lower. Give the reason; what was promised stays owed.");
}
