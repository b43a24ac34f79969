namespace Fremfaerd.Model;

/// <summary>Why a command is refused, and what to do instead. The codes are permanent.</summary>
internal static class RefusalTexts
{
    internal static readonly CodedText NotEnrolled = new(
        "course.not-enrolled",
        "Forløbet er ikke tilmeldt endnu. Tilmeld det først.",
        "The process is not enrolled yet. Enrol it first.");

    internal static readonly CodedText AlreadyEnrolled = new(
        "course.already-enrolled",
        "Forløbet er allerede tilmeldt. Tilmeld et nyt med sit eget id.",
        "The process is enrolled already. Enrol a new one with an id of its own.");

    internal static readonly CodedText Completed = new(
        "course.completed",
        "Forløbet er afsluttet og kan ikke flyttes. Sene oplysninger kan stadig noteres.",
        "The course is completed and cannot be moved. Late information can still be recorded.");

    internal static readonly CodedText ReadOnly = new(
        "course.read-only",
        "Forløbet rummer en hændelse fra en nyere version og kan kun læses her. Brug den nyere version.",
        "The history holds an event of a newer version and can only be read here. Use the newer version.");

    internal static readonly CodedText AuthorityMissing = new(
        "authority.missing",
        "Kun {allowed} må {act}; {role} må ikke.",
        "Only {allowed} may {act}; {role} may not.");

    internal static readonly CodedText ConfirmRole = new(
        "authority.confirm",
        "{check} kan kun bekræftes af {role}.",
        "{check} can only be confirmed by {role}.");

    internal static readonly CodedText SequenceConflict = new(
        "conflict.sequence",
        "Der er sket noget siden nr. {expected}; forløbet er nu ved nr. {actual}. Læs det nye, og prøv igen.",
        "Something happened since no. {expected}; the process is now at no. {actual}. Read what is new and try again.");

    internal static readonly CodedText SequenceUnknown = new(
        "conflict.sequence-unknown",
        "Forløbet har ikke noget nr. {expected}; det er ved nr. {actual}. Læs forløbet igen, og angiv det nummer.",
        "The process has no no. {expected}; it is at no. {actual}. Read the process again and give that number.");

    internal static readonly CodedText CommandIdConflict = new(
        "conflict.command-id",
        "Kommando-id {id} er allerede brugt til noget andet (nr. {sequence}). Giv hver kommando sit eget id.",
        "Command id {id} was used for something else already (no. {sequence}). Give every command an id of its own.");

    internal static readonly CodedText Future = new(
        "moment.future",
        "Tidspunktet {moment} ligger efter noteringen {recorded}. Notér det, når det er sket.",
        "The moment {moment} lies after the recording {recorded}. Record it when it has happened.");

    internal static readonly CodedText MomentNotForAct = new(
        "moment.not-for-act",
        "Denne handling sker, når den noteres. Udelad det tidligere tidspunkt.",
        "This act happens when it is recorded. Leave the earlier moment out.");

    internal static readonly CodedText SpanReversed = new(
        "enrolment.span",
        "Forløbet kan ikke slutte i {until}, når det begynder i {start}. Vælg en slutfase, der ikke ligger før.",
        "The course cannot end in the {until} when it starts in the {start}. Choose a last phase that is not earlier.");

    internal static readonly CodedText Cvr = new(
        "enrolment.cvr", "CVR-nummeret skal have otte cifre.", "The CVR number must have eight digits.");

    internal static readonly CodedText Kle = new(
        "enrolment.kle",
        "KLE-nummeret skal se ud som 27.69.08 eller 27.69.08 A00.",
        "The KLE number must look like 27.69.08 or 27.69.08 A00.");

    internal static readonly CodedText ListTooLong = new(
        "list.too-long",
        "Listen »{field}« har {count} punkter; der er plads til {limit}. Del den op.",
        "The list “{field}” has {count} items; there is room for {limit}. Split it.");

    internal static readonly CodedText FactUnknown = new(
        "fact.unknown",
        "Skabelonen {definition} har ikke forholdet {fact}.",
        "The definition {definition} has no fact {fact}.");

    internal static readonly CodedText FactValue = new(
        "fact.value",
        "»{fact}« kan ikke være {value}. Det skal være {kind}.",
        "“{fact}” cannot be {value}. It must be {kind}.");

    internal static readonly CodedText FactDerived = new(
        "fact.read-from-decisions",
        "»{fact}« aflæses af de beslutninger, der er noteret. Notér beslutningen i stedet.",
        "“{fact}” is read from the decisions on record. Record the decision instead.");

    internal static readonly CodedText FactContradiction = new(
        "fact.contradiction",
        "»{fact}« kan ikke være {value}, når »{other}« er {otherValue}. Ret det ene af de to først.",
        "“{fact}” cannot be {value} while “{other}” is {otherValue}. Correct one of the two first.");

    internal static readonly CodedText FactContradictsDecision = new(
        "fact.contradicts-decision",
        "»{fact}« kan ikke være nej: beslutningen nr. {sequence} ændrer arbejdsforhold. Lad forholdet stå som ja.",
        "“{fact}” cannot be no: decision no. {sequence} changes working conditions. Let the fact stand as yes.");

    internal static readonly CodedText QuestionUnknown = new(
        "question.unknown",
        "Skabelonen {definition} har ikke spørgsmålet {question}.",
        "The definition {definition} has no question {question}.");

    internal static readonly CodedText CheckUnknown = new(
        "check.unknown",
        "Skabelonen {definition} har ikke tjekket {check}.",
        "The definition {definition} has no check {check}.");

    internal static readonly CodedText CheckNotHere = new(
        "check.not-here",
        "Tjekket {check} hører ikke til {phase}. Her kan i stedet bekræftes: {here}.",
        "Check {check} does not belong to the {phase}. These can be confirmed here: {here}.");

    internal static readonly CodedText CheckNotConfirmable = new(
        "check.not-confirmable",
        "Tjekket {check} bekræftes ikke; det opfyldes af det, der noteres om {evidence}.",
        "Check {check} is not confirmed; it is met by what is recorded on {evidence}.");

    internal static readonly CodedText RoleUnknown = new(
        "role.unknown",
        "Skabelonen {definition} har ikke rollen {role}.",
        "The definition {definition} has no role {role}.");

    internal static readonly CodedText DecisionContradictsFact = new(
        "decision.contradicts-fact",
        "Beslutningen ændrer arbejdsforhold, men »{fact}« er afklaret som nej. Ret forholdet først, så MED kan drøfte sagen.",
        "The decision changes working conditions, but “{fact}” is clarified as no. Correct the fact first, so that MED can discuss the matter.");

    internal static readonly CodedText DecisionLevelDiffers = new(
        "decision.level-differs",
        "Beslutningen er truffet på niveauet »{level}«, men niveauet er afklaret som »{planned}«. Afklar niveauet igen, så rette MED-udvalg kan findes.",
        "The decision was taken at the level of {level}, but the level is clarified as {planned}. Clarify the level again, so that the right MED committee can be found.");

    internal static readonly CodedText DecisionPhaseNotEntered = new(
        "decision.phase-not-entered",
        "Forløbet har ikke været i {phase}, så der kan ikke noteres en beslutning i den. Udelad fasen, hvis beslutningen hører til her og nu.",
        "The course has not been in the {phase}, so no decision of it can be recorded. Leave the phase out if the decision belongs here and now.");

    internal static readonly CodedText DecisionPhaseLeft = new(
        "decision.phase-left",
        "Beslutningen er truffet {moment}, efter at forløbet forlod {phase} ({left}). Udelad fasen, så den hører til her og nu.",
        "The decision was taken {moment}, after the course left the {phase} ({left}). Leave the phase out, so that it belongs here and now.");

    internal static readonly CodedText ViewpointKnown = new(
        "viewpoint.known",
        "Synspunktet {viewpoint} findes allerede. Giv det nye sit eget id.",
        "Viewpoint {viewpoint} exists already. Give the new one an id of its own.");

    internal static readonly CodedText ViewpointNoRemarks = new(
        "viewpoint.no-remarks",
        "{viewpoint} siger, at der ingen bemærkninger er, så der er intet at besvare.",
        "{viewpoint} says that there are no remarks, so there is nothing to respond to.");

    internal static readonly CodedText ViewpointUnknown = new(
        "viewpoint.unknown",
        "Synspunktet {viewpoint} er ikke modtaget. Notér det først.",
        "Viewpoint {viewpoint} was not received. Record it first.");

    internal static readonly CodedText ViewpointAnsweredEarlier = new(
        "viewpoint.answered-before-received",
        "Svaret {answered} ligger før synspunktet {received}. Ret tidspunktet.",
        "The response {answered} lies before the viewpoint {received}. Correct the moment.");

    internal static readonly CodedText GateUnknown = new(
        "gate.unknown",
        "Skabelonen {definition} har ikke porten {gate}. Den har: {gates}.",
        "The definition {definition} has no gate {gate}. It has: {gates}.");

    internal static readonly CodedText GateNotInner = new(
        "gate.not-inner",
        "Porten {gate} er en udgang. Den passeres, når fasen forlades.",
        "Gate {gate} is an exit. It is passed when the phase is left.");

    internal static readonly CodedText GateNotCurrent = new(
        "gate.not-current",
        "Porten {gate} hører til {other}, men forløbet er i {phase}.",
        "Gate {gate} belongs to the {other}, but the course is in the {phase}.");

    internal static readonly CodedText GateAlreadyPassed = new(
        "gate.already-passed",
        "Porten {gate} er allerede passeret i dette besøg.",
        "Gate {gate} was passed already in this visit.");

    internal static readonly CodedText GateClosed = new(
        "gate.closed",
        "Porten {gate} er lukket. Der mangler: {missing}.",
        "Gate {gate} is closed. Missing: {missing}.");

    internal static readonly CodedText InnerGateNotPassed = new(
        "gate.inner-not-passed",
        "Porten {gate} skal passeres, før fasen kan forlades. Passér den først.",
        "Gate {gate} must be passed before the phase can be left. Pass it first.");

    internal static readonly CodedText InnerGateNoLongerHolds = new(
        "gate.inner-no-longer-holds",
        "Porten {gate} er passeret, men holder ikke længere. Der mangler: {missing}. Rapporten siger, hvad der kan gøres; hvad der stadig kan opfyldes, kræver ikke, at porten passeres igen.",
        "Gate {gate} was passed but no longer holds. Missing: {missing}. The report says what can be done; what can still be met does not ask for passing the gate again.");

    internal static readonly CodedText NotNext = new(
        "move.not-next",
        "Man kan ikke gå til {asked} fra {phase}. Næste fase er {next}.",
        "One cannot go to the {asked} from the {phase}. The next phase is the {next}.");

    internal static readonly CodedText OutsideSpan = new(
        "move.outside-span",
        "Forløbet følges til og med {until} og kan ikke gå videre. Afslut det i stedet.",
        "The course is followed up to and including the {until} and cannot go on. Complete it instead.");

    internal static readonly CodedText NotLast = new(
        "move.not-last",
        "Forløbet følges til og med {until} og er i {phase}. Gå videre til næste fase.",
        "The course is followed up to and including the {until} and is in the {phase}. Advance to the next phase.");

    internal static readonly CodedText DecisionBeforeVisit = new(
        "decision.before-visit",
        "Beslutningen {moment} ligger før dette besøg i {phase} ({began}). Det, der blev besluttet før, tæller ikke mere. Træf beslutningen igen, og notér den.",
        "The decision of {moment} lies before this visit to the {phase} ({began}). What was decided before counts no more. Take the decision anew, and record it.");

    internal static readonly CodedText DecisionBeforeEnrolment = new(
        "decision.before-enrolment",
        "{phase} ligger før tilmeldingen. Angiv, hvornår beslutningen blev truffet; det kan ikke være efter {enrolled}.",
        "The {phase} lies before enrolment. Give the moment the decision was taken; it cannot lie after {enrolled}.");

    internal static readonly CodedText DecisionBasisMissing = new(
        "decision.basis-missing",
        "Beslutningen mangler et grundlag. Kun en beslutning fra før tilmeldingen kan erklæres uden bilag.",
        "The decision lacks its basis. Only a decision from before enrolment can be declared without evidence.");
}
