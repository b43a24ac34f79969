namespace Fremfaerd.Model.Readiness;

/// <summary>The values that the texts on a route name: what is shown and what is refused say the same.</summary>
internal static class RouteTexts
{
    internal static (string Name, TextValue Value)[] Values(Money value, Parameter parameter, TextValue day, DatedValue dated) =>
    [
        ("value", value.InWords), ("bound", dated.Threshold!.Bound.Name), ("threshold", dated.Threshold.Amount.InWords),
        ("parameter", parameter.Name), ("date", day), ("source", dated.Source),
    ];

    internal static (string Name, TextValue Value)[] Values(
        ProcurementRoute route, Money value, Parameter parameter, TextValue day, DatedValue dated) =>
        [("route", route.Name), .. Values(value, parameter, day, dated)];
}
