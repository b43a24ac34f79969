namespace Fremfaerd.Model;

/// <summary>Why a mandate is not given, revoked or accepted. The codes are permanent.</summary>
internal static class MandateRefusals
{
    internal static readonly CodedText MandateKnown = new(
        "mandate.known",
        "Mandatet {mandate} findes allerede. Giv det nye sit eget id.",
        "Mandate {mandate} exists already. Give the new one an id of its own.");

    internal static readonly CodedText MandateUnknown = new(
        "mandate.unknown",
        "Mandatet {mandate} er ikke givet i dette forløb. Angiv et, der er givet, eller få det noteret først.",
        "Mandate {mandate} was not given in this process. Name one that was, or have it recorded first.");

    internal static readonly CodedText MandateToOneself = new(
        "mandate.to-oneself",
        "{holder} har selv rollen og kan ikke give sig selv et mandat. Giv det til en anden.",
        "{holder} has the role already and cannot give a mandate to themselves. Give it to somebody else.");

    internal static readonly CodedText MandatePeriod = new(
        "mandate.period",
        "Et mandat, der noteres {today}, kan ikke gælde fra {from} til og med {until}. Vælg en sidste dag, der hverken ligger før den første eller før i dag.",
        "A mandate recorded {today} cannot be in force from {from} up to and including {until}. Choose a last day that is neither before the first nor before today.");

    internal static readonly CodedText MandateRoleNotHeld = new(
        "mandate.role-not-held",
        "Et mandat til at handle som {role} kan ikke gives af {other}. Giv det i selve rollen, eller lad den, der har den, give det.",
        "A mandate to act as {role} cannot be given by {other}. Give it in that very role, or let the one who has it give it.");

    internal static readonly CodedText MandatePassedOn = new(
        "mandate.passed-on",
        "Der handles efter mandatet {mandate}, og et mandat kan ikke gives videre. Lad {giver} give det nye selv.",
        "The act is by mandate {mandate}, and a mandate cannot be passed on. Let {giver} give the new one.");

    internal static readonly CodedText MandateAct = new(
        "mandate.act",
        "Et mandat kan ikke give lov til at {act}, for det må {role} ikke. Det kan give lov til at {acts}.",
        "A mandate cannot let somebody {act}, since {role} may not. It can let them {acts}.");

    internal static readonly CodedText MandateRevoked = new(
        "mandate.revoked",
        "Mandatet {mandate} blev tilbagekaldt {moment} (nr. {sequence}). Giv et nyt, hvis det skal gælde igen.",
        "Mandate {mandate} was revoked {moment} (no. {sequence}). Give a new one if it is to be in force again.");

    internal static readonly CodedText MandateNotHeld = new(
        "mandate.not-held",
        "Mandatet {mandate} er givet til {holder}, ikke til {actor}. Angiv et, der er givet til {actor}, eller udelad mandatet.",
        "Mandate {mandate} was given to {holder}, not to {actor}. Name one that was given to {actor}, or leave the mandate out.");

    internal static readonly CodedText MandateNotFrom = new(
        "mandate.not-from",
        "Mandatet {mandate} er givet af {giver}, ikke af {other}. Angiv, at der handles for {giver}.",
        "Mandate {mandate} was given by {giver}, not by {other}. Say that the act is on behalf of {giver}.");

    internal static readonly CodedText MandateOtherRole = new(
        "mandate.other-role",
        "Mandatet {mandate} er til at handle som {role}, ikke som {other}. Handl som {role}.",
        "Mandate {mandate} is to act as {role}, not as {other}. Act as {role}.");

    internal static readonly CodedText MandateNotInForce = new(
        "mandate.not-in-force",
        "Mandatet {mandate} gælder fra {from} til og med {until}, ikke {today}. Få et nyt, eller handl inden for de dage.",
        "Mandate {mandate} is in force from {from} up to and including {until}, not {today}. Ask for a new one, or act within those days.");

    internal static readonly CodedText MandateOtherAct = new(
        "mandate.other-act",
        "Mandatet {mandate} er kun til at {acts}, ikke til at {act}. Få et mandat, der rummer det.",
        "Mandate {mandate} is only to {acts}, not to {act}. Ask for a mandate that covers it.");
}
