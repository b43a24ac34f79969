namespace Fremfaerd.Model.Readiness;

/// <summary>The courses left where no step can meet a check: a hearing that came too late, a value that is not known.</summary>
internal static class WayOutTexts
{
    internal static readonly CodedText HeardTooLate = new(
        "way-out.decision-first",
        "Beslutningen er truffet, og flere møder kan ikke gøre det om. Skete det rette før den uden at være noteret, så notér det med dets dato; er noget noteret forkert, så ret det. Ellers: træk beslutningen tilbage ved at gå tilbage i forløbet, eller følg proceduren for brud.",
        "The decision is taken, and more meetings cannot undo that. If the right thing happened before it without being recorded, record it with its date; if something is recorded wrongly, correct it. Otherwise: withdraw the decision by going back in the course, or follow the breach procedure.");

    internal static readonly CodedText AfterPassage = new(
        "way-out.after-passage",
        "Porten er passeret, og det kan ikke gøres om bagefter. Skete det rette før den uden at være noteret, så notér det med dets dato; er noget noteret forkert, så ret det. Ellers: gå tilbage i forløbet, så porten passeres igen, når det er på plads.",
        "The gate is passed, and that cannot be undone afterwards. If the right thing happened before it without being recorded, record it with its date; if something is recorded wrongly, correct it. Otherwise: go back in the course, so that the gate is passed again once it is in place.");

    internal static readonly CodedText SameDayAsPassage = new(
        "way-out.same-day-as-passage",
        "Det står med samme dag som portens passage. Skete det før, så ret det, så klokkeslættet står der.",
        "It has the same day as the passage of the gate. If it happened before, correct it so that it has its time of day.");

    internal static readonly CodedText SameDay = new(
        "way-out.same-day",
        "Drøftelse og beslutning står med samme dato. Blev mødet holdt før beslutningen, så ret det, så klokkeslættet står der.",
        "Discussion and decision have the same date. If the meeting was held before the decision, correct it so that it has its time of day.");

    internal static readonly CodedText SameDayUndatedDecision = new(
        "way-out.decision-without-time",
        "Drøftelse og beslutning står med samme dato, og beslutningen har intet klokkeslæt. Blev beslutningen truffet efter mødet, så ret den, så klokkeslættet står der. Blev sagen drøftet en tidligere dag, så notér det møde. Ellers: træk beslutningen tilbage ved at gå tilbage i forløbet.",
        "Discussion and decision have the same date, and the decision has no time of day. If the decision was taken after the meeting, correct it so that it has its time of day. If the matter was discussed on an earlier day, record that meeting. Otherwise: withdraw the decision by going back in the course.");

    internal static readonly CodedText Unreadable = new(
        "way-out.newer-version",
        "Forløbet kan kun læses her. Brug den nyere version.",
        "The process can only be read here. Use the newer version.");

    internal static readonly CodedText NoStep = new(
        "way-out.no-step",
        "Ingen handling er oplyst, der kan opfylde tjekket herfra.",
        "No action is given that could meet the check from here.");

    internal static readonly CodedText SkipGroundGone = new(
        "way-out.skip-ground-gone",
        "Grunden til at udelade {phase} er væk. Gå tilbage til fasen, eller lad en leder med kompetencen udelade den på et andet grundlag.",
        "The ground for skipping the {phase} is gone. Return to the phase, or have a manager with the authority skip it on another ground.");

    internal static readonly CodedText DecisionOfLeftPhase = new(
        "way-out.decision-of-left-phase",
        "Der mangler en beslutning fra en tidligere fase. Blev den truffet, så notér den med dens dato. Ellers: gå tilbage til fasen.",
        "A decision of an earlier phase is missing. If it was taken, record it with its date. Otherwise: return to the phase.");

    internal static readonly CodedText Breach = new(
        "way-out.breach",
        "Et brud på informations- og drøftelsespligten står åbent, og ingen handling her kan alene gøre det godt igen. Træk beslutningen tilbage ved at gå tilbage i forløbet, lad parterne afslutte sagen i udvalget og notér det med henvisning til referatet, eller henvis sagen videre.",
        "A breach of the duty to inform and discuss is open, and no act here can mend it alone. Withdraw the decision by going back in the course, have the parties settle the matter in the committee and record that with reference to the minutes, or refer the matter on.");

    internal static readonly CodedText ParameterMissing = new(
        "way-out.parameter-missing",
        "Skabelonen har ingen værdi for den dag, og den gætter ikke. Brug en skabelon, der har værdien med sin kilde. Er ruten valgt eller udbuddet offentliggjort en anden dag, så notér det med den rette dato.",
        "The definition has no value for that day, and it does not guess. Use a definition that has the value with its source. If the route was chosen or the tender published on another day, record that with its right date.");
}
