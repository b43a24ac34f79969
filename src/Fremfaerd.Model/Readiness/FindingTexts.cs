namespace Fremfaerd.Model.Readiness;

/// <summary>What can be found when a check is judged. The codes are permanent.</summary>
internal static class FindingTexts
{
    internal static readonly CodedText NotApplicable = new(
        "condition.no", "Gælder ikke her: {condition}.", "Does not apply here: {condition}.");

    internal static readonly CodedText ConditionOpen = new(
        "condition.not-clarified",
        "Det er ikke afklaret, om tjekket gælder. Afklar: »{fact}«.",
        "It is not clarified whether the check applies. Clarify: “{fact}”.");

    internal static readonly CodedText Unreadable = new(
        "history.newer",
        "Forløbet rummer en hændelse fra en nyere version, så intet kan afgøres. Læs det med den nyere version.",
        "The history holds an event of a newer version, so nothing can be decided. Read it with the newer version.");

    internal static readonly CodedText Answered = new(
        "question.answered", "Spørgsmålet {question} er besvaret.", "Question {question} is answered.");

    internal static readonly CodedText NotAnswered = new(
        "question.open",
        "Spørgsmålet {question} mangler et svar: »{text}«",
        "Question {question} lacks an answer: “{text}”");

    internal static readonly CodedText SetAside = new(
        "question.set-aside",
        "Spørgsmålet {question} er sat til side som ikke relevant, men tjekket har brug for svaret.",
        "Question {question} was set aside as not relevant, but the check needs the answer.");

    internal static readonly CodedText NotInvolved = new(
        "involvement.missing",
        "{forum} er ikke inddraget på niveauet {level} eller højere i denne fase.",
        "{forum}: not involved at level {level} or higher in this phase.");

    internal static readonly CodedText NotInvolvedOnSubject = new(
        "involvement.subject-not-taken-up",
        "{forum} er ikke inddraget i emnet for {check}.",
        "{forum}: not involved on the subject of {check}.");

    internal static readonly CodedText NotHeard = new(
        "hearing.missing",
        "{forum} har ikke drøftet sagen endnu.",
        "Not discussed yet in: {forum}.");

    internal static readonly CodedText LevelOpen = new(
        "decision.level-not-clarified",
        "Det er ikke afklaret, på hvilket niveau beslutningen træffes, så rette MED-udvalg kan ikke findes.",
        "It is not clarified at which level the decision is taken, so the right MED committee cannot be found.");

    internal static readonly CodedText Decided = new(
        "decision.recorded",
        "{by} besluttede {moment}: {subject} ({outcome}).",
        "{by} decided {moment}: {subject} ({outcome}).");

    internal static readonly CodedText DecidedDeclared = new(
        "decision.declared",
        "{by} besluttede {moment}: {subject} ({outcome}). Erklæret uden bilag.",
        "{by} decided {moment}: {subject} ({outcome}). Declared without evidence.");

    internal static readonly CodedText NotDecided = new(
        "decision.missing",
        "Der er ikke noteret en beslutning i denne fase.",
        "No decision is recorded in this phase.");

    internal static readonly CodedText DecidedToStop = new(
        "decision.stop",
        "Den seneste beslutning ({moment}) er at stoppe.",
        "The latest decision ({moment}) is to stop.");

    internal static readonly CodedText Confirmed = new(
        "confirmation.given",
        "Bekræftet {moment} af {role} med henvisning til {reference}.",
        "Confirmed {moment} by {role} with reference to {reference}.");

    internal static readonly CodedText NotConfirmed = new(
        "confirmation.missing",
        "Mangler bekræftelse fra {role} med henvisning til {evidence}.",
        "Lacks confirmation by {role} with reference to {evidence}.");

    internal static readonly CodedText AmoMissing = new(
        "amo.missing",
        "Det er ikke noteret, at arbejdsmiljøorganisationen eller {role} har deltaget i denne fase.",
        "It is not recorded that the working-environment organisation or {role} took part in this phase.");

    internal static readonly CodedText NoOpenViews = new(
        "viewpoint.none-open", "Alle modtagne synspunkter er besvaret ({count}).", "All views received are answered ({count}).");

    internal static readonly CodedText OpenView = new(
        "viewpoint.open",
        "Synspunktet {viewpoint} fra {party} er ikke besvaret.",
        "Viewpoint {viewpoint} from {party} is not answered.");

    internal static readonly CodedText FactClear = new(
        "fact.clarified", "»{fact}« er afklaret: {value}.", "“{fact}” is clarified: {value}.");

    internal static readonly CodedText FactOpen = new(
        "fact.not-clarified", "»{fact}« er ikke afklaret.", "“{fact}” is not clarified.");

    internal static readonly CodedText CustomThrew = new(
        "custom.threw",
        "Det lokale krav {requirement} brød sammen, da det blev spurgt. Tjekket kan ikke afgøres; ret kravet.",
        "The custom requirement {requirement} failed when asked. The check cannot be decided; mend the requirement.");

    internal static readonly CodedText CustomNothing = new(
        "custom.no-answer",
        "Det lokale krav {requirement} gav intet brugbart svar. Tjekket kan ikke afgøres; ret kravet.",
        "The custom requirement {requirement} gave no usable answer. The check cannot be decided; mend the requirement.");

    internal static readonly CodedText CustomUnstable = new(
        "custom.unstable",
        "Det lokale krav {requirement} gav to forskellige svar på samme grundlag. Tjekket kan ikke afgøres; ret kravet.",
        "The custom requirement {requirement} gave two different answers on the same evidence. The check cannot be decided; mend the requirement.");

    internal static readonly CodedText CustomRecorded = new(
        "custom.recorded",
        "Udfaldet af det lokale krav {requirement} er taget fra passagen.",
        "The outcome of the custom requirement {requirement} was taken from the passage.");

    internal static readonly CodedText QuestionNotAsked = new(
        "question.not-asked",
        "Spørgsmålet {question} stilles ikke her: {condition}.",
        "Question {question} is not asked here: {condition}.");

    internal static readonly CodedText StaleAnswer = new(
        "question.stale",
        "Svaret på {question} bygger på {basis}. Dengang: {then}. Nu: {now}. Svaret skal bekræftes igen.",
        "The answer to {question} builds on {basis}. Then: {then}. Now: {now}. The answer must be confirmed again.");

    internal static readonly CodedText InvolvementOutdated = new(
        "involvement.outdated",
        "{forum} blev inddraget {moment} på grundlag af {basis}. Dengang: {then}. Nu: {now}. Derfor tæller inddragelsen ikke.",
        "{forum}: involved {moment} on the basis of {basis}. Then: {then}. Now: {now}. The involvement therefore does not count.");

    internal static readonly CodedText InvolvementEarlierVisit = new(
        "involvement.earlier-visit",
        "{forum} blev inddraget {moment}, før fasen blev indledt på ny. Det, der lå til grund, er uændret, så inddragelsen tæller stadig.",
        "{forum}: involved {moment}, before the phase was entered anew. What it was held on reads as it did, so the involvement still counts.");
}
