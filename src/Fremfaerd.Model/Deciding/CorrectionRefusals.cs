namespace Fremfaerd.Model;

/// <summary>Why an entry is not corrected. The codes are permanent.</summary>
internal static class CorrectionRefusals
{
    internal static readonly CodedText Unknown = new(
        "correction.unknown",
        "Forløbet har ikke noget nr. {entry}; det seneste er nr. {last}. Angiv nummeret på det, der skal rettes.",
        "The process has no no. {entry}; the latest is no. {last}. Give the number of what is to be corrected.");

    internal static readonly CodedText NotAnEntry = new(
        "correction.not-an-entry",
        "Nr. {entry} er ikke en oplysning, der kan rettes. En flytning ændres med en ny flytning, og det, der er trukket tilbage, noteres på ny.",
        "No. {entry} is no entry that can be corrected. A move is changed by another move, and what was withdrawn is recorded anew.");

    internal static readonly CodedText Already = new(
        "correction.already",
        "Nr. {entry} gælder ikke længere; nr. {newer} er trådt i stedet. Ret det.",
        "No. {entry} no longer stands; no. {newer} took its place. Correct that one.");

    internal static readonly CodedText OtherItem = new(
        "correction.other-item",
        "Nr. {entry} handler om noget andet. Ret det med en oplysning af samme slags om det samme, eller træk det tilbage og notér det rigtige.",
        "No. {entry} is about something else. Correct it with an entry of the same kind about the same thing, or withdraw it and record what is right.");

    internal static readonly CodedText NeedsReplacement = new(
        "correction.needs-replacement",
        "Nr. {entry} kan rettes, men ikke trækkes tilbage, for nr. {other} bygger på det. Træk nr. {other} tilbage først.",
        "No. {entry} can be corrected but not withdrawn, since no. {other} rests on it. Withdraw no. {other} first.");

    internal static readonly CodedText NothingChanged = new(
        "correction.nothing-changed",
        "Nr. {entry} siger allerede det samme. Angiv det, der skal stå i stedet.",
        "No. {entry} says the same already. Give what is to stand instead.");

    internal static readonly CodedText PhaseLeft = new(
        "correction.phase-left",
        "Den rettede beslutning ligger {moment}, efter at forløbet forlod {phase} ({left}). Træk den tilbage, og notér den i den fase, hvor den blev truffet.",
        "The corrected decision lies {moment}, after the course left the {phase} ({left}). Withdraw it, and record it in the phase in which it was taken.");

    internal static readonly CodedText OrderOfProcurement = new(
        "correction.order-of-procurement",
        "Nr. {entry} kan ikke rettes sådan, for nr. {other} bygger på det: rute, offentliggørelse og aftale skal følge efter hinanden. Ret eller træk nr. {other} tilbage først.",
        "No. {entry} cannot be corrected like that, since no. {other} rests on it: route, publication and contract must follow one another. Correct or withdraw no. {other} first.");

    internal static readonly CodedText Enrolment = new(
        "correction.enrolment",
        "Tilmeldingen kan ikke rettes. Er den forkert, så stop forløbet, og tilmeld et nyt med sit eget id.",
        "The enrolment cannot be corrected. If it is wrong, stop the course and enrol a new one with an id of its own.");
}
