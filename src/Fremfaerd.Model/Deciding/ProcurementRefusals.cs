namespace Fremfaerd.Model;

/// <summary>Why a step of procurement is not recorded. The codes are permanent.</summary>
internal static class ProcurementRefusals
{
    internal static readonly CodedText ThresholdUnknown = new(
        "route.threshold-unknown",
        "Skabelonen {definition} har ikke tærsklen {threshold}. Den har: {known}.",
        "The definition {definition} has no threshold {threshold}. It has: {known}.");

    internal static readonly CodedText RouteValueMissing = new(
        "route.value-missing",
        "Et direkte køb skal holdes op imod tærsklen, men »{fact}« er ikke afklaret. Afklar den først.",
        "A direct purchase must be held against the threshold, but “{fact}” is not clarified. Clarify it first.");

    /// <summary>The same words as in a report: what is shown and what is enforced cannot drift apart.</summary>
    internal static readonly CodedText TenderRequired = ProcurementFindings.TenderRequired;

    internal static readonly CodedText PublicationWithoutTender = new(
        "publication.no-tender",
        "Et udbud kan ikke være offentliggjort {published}: ruten »udbud« er ikke valgt på det tidspunkt. Vælg ruten først, med den dag, den blev valgt.",
        "No tender can have been published {published}: the route “tender” is not chosen by then. Choose the route first, with the day it was chosen.");

    internal static readonly CodedText ContractWithoutRoute = new(
        "contract.no-route",
        "En aftale kan ikke være underskrevet {signed}: der er ikke valgt en indkøbsrute på det tidspunkt. Vælg ruten først, med den dag, den blev valgt.",
        "No contract can have been signed {signed}: no route of procurement is chosen by then. Choose the route first, with the day it was chosen.");

    internal static readonly CodedText ContractBeforePublication = new(
        "contract.before-publication",
        "Aftalen {signed} kan ikke ligge før offentliggørelsen af udbuddet ({published}). Notér offentliggørelsen først, eller ret aftalens tidspunkt.",
        "The contract of {signed} cannot lie before the publication of the tender ({published}). Record the publication first, or correct the moment of the contract.");
}
