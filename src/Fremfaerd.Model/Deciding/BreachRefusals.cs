namespace Fremfaerd.Model;

/// <summary>Why a breach is not raised, referred on or settled. The codes are permanent.</summary>
internal static class BreachRefusals
{
    internal static readonly CodedText BreachKnown = new(
        "breach.known",
        "Bruddet {breach} findes allerede. Giv det nye sit eget id.",
        "Breach {breach} exists already. Give the new one an id of its own.");

    internal static readonly CodedText BreachUnknown = new(
        "breach.unknown",
        "Bruddet {breach} er ikke rejst i dette forløb. Notér først, at det er rejst.",
        "Breach {breach} was not raised in this process. Record first that it was raised.");

    internal static readonly CodedText BreachPhaseAhead = new(
        "breach.phase-ahead",
        "Forløbet har ikke nået {phase}, så der er ingen beslutning i den at rejse brud om. Angiv fasen, hvor beslutningen blev truffet.",
        "The course has not reached the {phase}, so it holds no decision to raise a breach about. Name the phase in which the decision was taken.");

    internal static readonly CodedText BreachNoDecision = new(
        "breach.no-decision",
        "Der stod ingen beslutning i {phase}, da bruddet blev rejst {moment}. Er den noteret i en anden fase, så angiv den; er intet besluttet, så hold drøftelsen først.",
        "No decision stood in the {phase} when the breach was raised {moment}. If it is recorded in another phase, name that one; if nothing is decided, hold the discussion first.");

    internal static readonly CodedText BreachDecisionUnknown = new(
        "breach.decision-unknown",
        "Nr. {decision} var ikke en beslutning, der stod i {phase}, da bruddet blev rejst {moment}. Angiv nummeret på beslutningen, eller udelad det.",
        "No. {decision} was no decision that stood in the {phase} when the breach was raised {moment}. Give the number of the decision, or leave it out.");

    internal static readonly CodedText BreachClosed = new(
        "breach.closed",
        "Bruddet {breach} har allerede fundet sin ende: {state}. Rejs et nyt, hvis pligten er brudt igen.",
        "Breach {breach} has come to its end already: {state}. Raise a new one if the duty was broken again.");

    internal static readonly CodedText BreachReferralOrder = new(
        "breach.referral-order",
        "Bruddet {breach} kan ikke henvises til {body} nu: en sag går først til Hovedudvalget og derfra til de centrale parter, hvert sted én gang.",
        "Breach {breach} cannot be referred to {body} now: a matter goes first to Hovedudvalg and from there to the central parties, once to each.");

    internal static readonly CodedText BreachNotRaisedYet = new(
        "breach.before-raised",
        "Tidspunktet {moment} ligger før bruddet, som blev rejst {raised}. Ret tidspunktet.",
        "The moment {moment} lies before the breach, which was raised {raised}. Correct the moment.");

    internal static readonly CodedText BreachNotEmployees = new(
        "breach.not-employee-side",
        "Et brud rejses af medarbejdersiden: medarbejderne, deres tillidsvalgte eller et udvalg i MED eller AMO. {party} kan ikke rejse det; notér det i stedet som et synspunkt.",
        "A breach is raised by the employee side: the employees, their representatives, or a committee of MED or AMO. It cannot be raised by: {party}. Record a viewpoint instead.");
}
