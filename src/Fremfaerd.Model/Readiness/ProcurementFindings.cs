namespace Fremfaerd.Model.Readiness;

/// <summary>What can be found of dated parameters and of the route of procurement when a check is judged. The codes are permanent.</summary>
internal static class ProcurementFindings
{
    internal static readonly CodedText Routed = new(
        "decision.routed",
        "Beslutningen træffes på niveauet »{level}«; rette forum er {forum}.",
        "The decision lies with {level}; the right forum is {forum}.");

    internal static readonly CodedText ParameterMissing = new(
        "parameter.missing",
        "Der kendes ingen værdi af »{parameter}« for {date}, så tjekket kan ikke afgøres.",
        "No value of “{parameter}” is known for {date}, so the check cannot be decided.");

    internal static readonly CodedText DutyNotYet = new(
        "duty.not-yet",
        "Gælder ikke {date}: pligten begynder {start} (»{parameter}«, {source}).",
        "Does not apply on {date}: the duty begins on {start} (“{parameter}”, {source}).");

    internal static readonly CodedText DutyApplies = new(
        "duty.applies",
        "Gælder {date}: pligten begyndte {start} (»{parameter}«, {source}).",
        "Applies on {date}: the duty began on {start} (“{parameter}”, {source}).");

    internal static readonly CodedText RouteMissing = new(
        "route.missing",
        "Der er ikke valgt en indkøbsrute.",
        "No route of procurement is chosen.");

    internal static readonly CodedText NoThreshold = new(
        "route.no-threshold",
        "Ingen tærskel, som værdien kan holdes op imod, er kendt for {date}.",
        "No threshold that the value could be held against is known for {date}.");

    internal static readonly CodedText RouteValueOpen = new(
        "route.value-open",
        "Ruten kan ikke holdes op imod tærsklen, før »{fact}« er afklaret.",
        "The route cannot be held against the threshold before “{fact}” is clarified.");

    internal static readonly CodedText RouteNotComparable = new(
        "route.not-comparable",
        "Værdien {value} kan ikke sammenlignes med tærsklen {threshold}. Afklar »{fact}« igen i {currency} {vat}.",
        "The value {value} cannot be compared with the threshold {threshold}. Clarify “{fact}” again in {currency} {vat}.");

    internal static readonly CodedText TenderRequired = new(
        "route.tender-required",
        "Direkte køb er ikke muligt: værdien {value} er {bound} tærsklen {threshold} (»{parameter}« {date}, {source}). Vælg udbud eller en fælles aftale.",
        "A direct purchase is not possible: the value {value} is {bound} the threshold {threshold} (“{parameter}” on {date}, {source}). Choose a tender or a shared agreement.");

    internal static readonly CodedText RouteHolds = new(
        "route.holds",
        "Ruten »{route}« holder: værdien er {value}; udbud kræves {bound} tærsklen {threshold} (»{parameter}« {date}, {source}).",
        "The route “{route}” holds: the value is {value}; a tender is required {bound} the threshold {threshold} (“{parameter}” on {date}, {source}).");
}
