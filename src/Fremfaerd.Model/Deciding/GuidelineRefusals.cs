namespace Fremfaerd.Model;

/// <summary>Why a guideline is not recorded or terminated. The codes are permanent.</summary>
internal static class GuidelineRefusals
{
    internal static readonly CodedText GuidelineKnown = new(
        "guideline.known",
        "Retningslinjen {guideline} findes allerede. Giv den nye sit eget id.",
        "Guideline {guideline} exists already. Give the new one an id of its own.");

    internal static readonly CodedText GuidelineUnknown = new(
        "guideline.unknown",
        "Retningslinjen {guideline} er ikke noteret i dette forløb. Notér den først, eller angiv en, der er noteret.",
        "Guideline {guideline} is not on record in this process. Record it first, or name one that is.");

    internal static readonly CodedText NotMed = new(
        "guideline.not-med",
        "En retningslinje aftales i et MED-udvalg, og det er {committee} ikke. Angiv det MED-udvalg, der har aftalt den.",
        "A guideline is agreed in a MED committee, and this is none: {committee}. Name the MED committee that agreed on it.");

    internal static readonly CodedText ProceduralElsewhere = new(
        "guideline.procedural-elsewhere",
        "En procedureretningslinje fastsættes af Hovedudvalget, ikke her: {committee}. Få den aftalt i Hovedudvalget, eller angiv en anden slags.",
        "A procedural guideline is set by Hovedudvalget, not here: {committee}. Have it agreed in Hovedudvalget, or give another kind.");

    internal static readonly CodedText NoticeOfKind = new(
        "guideline.notice-of-kind",
        "En {kind} kan ikke opsiges, så den har intet varsel. Udelad varslet.",
        "A {kind} cannot be terminated, so it has no notice. Leave the notice out.");

    internal static readonly CodedText NoticeLength = new(
        "guideline.notice-length",
        "Et varsel på {months} måneder kan ikke bruges. Angiv mellem 1 og {most}.",
        "A notice of {months} months cannot be used. Give between 1 and {most}.");

    internal static readonly CodedText AlreadyTerminated = new(
        "guideline.already-terminated",
        "Retningslinjen {guideline} er allerede opsagt {moment} (nr. {sequence}). Ret den opsigelse, hvis den er forkert.",
        "Guideline {guideline} was terminated already, {moment} (no. {sequence}). Correct that termination if it is wrong.");

    internal static readonly CodedText CannotBeTerminated = new(
        "guideline.cannot-be-terminated",
        "Retningslinjen {guideline} er en {kind} og kan ikke opsiges, kun ændres ved aftale. Aftal en ny, der afløser den.",
        "Guideline {guideline} is a {kind} and cannot be terminated, only changed by agreement. Agree on a new one that replaces it.");

    internal static readonly CodedText TerminatedBeforeAgreed = new(
        "guideline.terminated-before-agreed",
        "Opsigelsen {terminated} ligger før aftalen {agreed}. Ret tidspunktet.",
        "The termination {terminated} lies before the agreement {agreed}. Correct the moment.");

    internal static readonly CodedText ReplacesKind = new(
        "guideline.replaces-other-kind",
        "Retningslinjen {guideline} er en {kind} og kan kun ændres ved aftale, altså afløses af en af samme art. Angiv arten, eller udelad afløsningen.",
        "Guideline {guideline} is a {kind} and can only be changed by agreement, that is, replaced by one of the same kind. Give its kind, or leave the replacement out.");
}
