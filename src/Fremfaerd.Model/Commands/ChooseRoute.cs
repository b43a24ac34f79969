namespace Fremfaerd.Model;

/// <summary>
/// Choose the route of procurement; a later choice replaces it, and both stay. The grounds are named by the library: the
/// estimated value, and the threshold of the day. Its moment is when the route was chosen. Refused with <c>route.*</c>,
/// <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="Route">The route.</param>
/// <param name="Threshold">The threshold that the value is held against, for example <see cref="StandardParameters.TenderGoodsAndServices"/>.</param>
/// <param name="Reason">Why.</param>
public sealed record ChooseRoute(ProcurementRoute Route, ParameterId Threshold, string Reason) : ProcessCommand
{
    /// <summary>The route.</summary>
    public ProcurementRoute Route { get; } = Route.Defined();

    /// <summary>The threshold that the value is held against.</summary>
    public ParameterId Threshold { get; } = Threshold.Given();

    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => "procurement";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context)
    {
        var parameters = context.Definition.Index.Parameters;
        if (!parameters.TryFind(Threshold, out var parameter) || parameter!.Kind != ParameterKind.Threshold)
        {
            return Ruling.No(
                ProcurementRefusals.ThresholdUnknown, ("definition", $"{context.Definition}"), ("threshold", $"{Threshold}"),
                ("known", TextValue.List(parameters.Thresholds.Select(known => (TextValue)$"{known.Id}"))));
        }

        var estimate = context.Definition.Index.RouteFact is { } fact ? context.InquiryAt(context.State.Phase).ValueOf(fact)?.Amount : null;
        var on = DayOf(parameter, context);
        var dated = parameter.ValueIn(on);
        return DirectPurchaseFault(estimate, parameter, on, dated, context)
            ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
            ?? new RouteChosen(context.Sequence, context.Stamp, new(Route, Reason, estimate, new(Threshold, on, dated)));
    }

    /// <summary>Nothing is published for a route that is only now chosen, so its own day stands for the publication.</summary>
    private static DateOnly DayOf(Parameter parameter, DecisionContext context) =>
        parameter.SelectedBy == ParameterDate.Publication
            ? DanishTime.Sayable(context.Happened.Date)
            : context.InquiryAt(context.State.Phase).DateOf(parameter.SelectedBy, context.Definition.Table.ExitOf(context.State.Phase));

    private Ruling? DirectPurchaseFault(Money? estimate, Parameter parameter, DateOnly on, DatedValue? dated, DecisionContext context)
    {
        if (Route != ProcurementRoute.DirectPurchase || context.Definition.Index.RouteFact is not { } fact)
            return null;
        if (estimate is null)
            return Ruling.No(ProcurementRefusals.RouteValueMissing, ("fact", context.InquiryAt(context.State.Phase).Fact(fact).Text));
        return dated?.Threshold is { } threshold && threshold.IsComparableWith(estimate) && threshold.IsReachedBy(estimate)
            ? Ruling.No(ProcurementRefusals.TenderRequired, RouteTexts.Values(estimate, parameter, Moment.On(on), dated))
            : null;
    }
}
