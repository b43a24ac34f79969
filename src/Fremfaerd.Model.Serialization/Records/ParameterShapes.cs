namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Dated parameters and what a judgement used of them.</summary>
internal static class ParameterShapes
{
    internal static readonly Shape<Threshold> Threshold = new ShapeBuilder<Threshold>("threshold")
        .Has("amount", FactShapes.Money, threshold => threshold.Amount, out var amount)
        .Has("bound", Codes.Bound, threshold => threshold.Bound, out var bound)
        .Made(read => new(amount.In(read), bound.In(read)));

    internal static readonly Shape<CalendarPeriod> Period = new ShapeBuilder<CalendarPeriod>("period")
        .May("months", Kinds.Count, period => period.Months == 0 ? null : period.Months, out var months)
        .May("days", Kinds.Count, period => period.Days == 0 ? null : period.Days, out var days)
        .OneOf("months", "days")
        .Made(read => months.In(read) is { } number ? CalendarPeriod.OfMonths(number) : CalendarPeriod.OfDays(days.In(read)!.Value));

    internal static readonly Shape<DatedValue> DatedValue = new ShapeBuilder<DatedValue>("datedValue")
        .Has("from", Kinds.Day, value => value.From, out var from)
        .May("until", Kinds.Day, value => value.Until, out var until)
        .May("threshold", Threshold, value => value.Threshold, out var threshold)
        .May("start", Kinds.Day, value => value.Start, out var start)
        .May("length", Period, value => value.Length, out var length)
        .Has("source", Kinds.Text, value => value.Source, out var source)
        .OneOf("threshold", "start", "length")
        .Made(read => (threshold.In(read), start.In(read)) switch
        {
            ({ } limit, _) => new(from.In(read), until.In(read), limit, source.In(read)),
            (_, { } day) => new(from.In(read), until.In(read), day, source.In(read)),
            _ => new(from.In(read), until.In(read), length.In(read)!, source.In(read)),
        });

    internal static readonly Shape<ParameterUse> Use = new ShapeBuilder<ParameterUse>("parameterUse")
        .Has("parameter", Ids.Parameter, use => use.Parameter, out var parameter)
        .Has("on", Kinds.Day, use => use.On, out var on)
        .May("value", DatedValue, use => use.Value, out var value)
        .Made(read => new(parameter.In(read), on.In(read), value.In(read)));
}
