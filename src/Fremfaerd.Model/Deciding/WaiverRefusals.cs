namespace Fremfaerd.Model;

/// <summary>Why a check is not waived or declared, or an attempt not recorded. The codes are permanent.</summary>
internal static class WaiverRefusals
{
    internal static readonly CodedText WaiverNotHere = new(
        "waiver.not-here",
        "Tjekket {check} spærrer ingen port i {phase}, så der er intet at dispensere fra.",
        "Check {check} closes no gate in the {phase}, so there is nothing to waive.");

    internal static readonly CodedText WaiverCheckMet = new(
        "waiver.check-met",
        "Tjekket {check} er {outcome}; der er intet at dispensere fra.",
        "Check {check} is {outcome}; there is nothing to waive.");

    internal static readonly CodedText WaiverNotBlocking = new(
        "waiver.not-blocking",
        "Tjekket {check} spærrer ikke porten; der er intet at dispensere fra.",
        "Check {check} does not close the gate; there is nothing to waive.");

    internal static readonly CodedText WaiverNotAllowed = new(
        "waiver.not-allowed",
        "Skabelonen tillader ikke dispensation fra {check} (grundlag: {basis}). Opfyld tjekket.",
        "The definition allows no waiver of {check} (basis: {basis}). Meet the check.");

    internal static readonly CodedText WaiverSamePerson = new(
        "waiver.same-person",
        "Den, der beder om dispensation fra {check}, kan ikke selv give den. Lad en anden gøre det ene.",
        "Whoever asks for the waiver of {check} cannot give it too. Let somebody else do one of the two.");

    internal static readonly CodedText WaiverReferenceMissing = new(
        "waiver.reference-missing",
        "Der kan kun dispenseres fra {check}, når pligten er håndteret et andet sted. Angiv, hvor det står.",
        "{check} can only be waived where the duty is handled elsewhere. Give the reference.");

    internal static readonly CodedText WaiverEnded = new(
        "waiver.ended",
        "Dispensationen skulle gælde til og med {until}, som er forbi. Angiv en senere dag.",
        "The waiver would hold up to and including {until}, which has passed. Give a later day.");

    internal static readonly CodedText WaiverConditionFalse = new(
        "waiver.condition-false",
        "Dispensationen skulle gælde, så længe »{fact}« er {value}, og det er det ikke nu. Ret betingelsen.",
        "The waiver would hold while “{fact}” is {value}, and now it is not. Mend the condition.");

    internal static readonly CodedText DeclarationObserved = new(
        "declaration.observed",
        "{check} hører til {phase}, som forløbet følger eller har udeladt. Opfyld det; kun faser før tilmeldingen kan erklæres.",
        "{check} belongs to the {phase}, which the course follows or has skipped. Meet it; only phases before enrolment can be declared.");

    internal static readonly CodedText AttemptAllowed = new(
        "attempt.allowed",
        "Handlingen ville være lykkedes, så der er ingen afvisning at notere. Udfør den i stedet.",
        "The act would have succeeded, so there is no refusal to record. Do it instead.");

    internal static readonly CodedText AttemptUnknown = new(
        "attempt.unknown",
        "Forsøget kan ikke noteres. Brug det, som afvisningen selv giver (ToRecord).",
        "The attempt cannot be recorded. Use what the refusal itself gives (ToRecord).");
}
