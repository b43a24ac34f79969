using static Fremfaerd.Model.Tests.Definitions.PartChanges;

namespace Fremfaerd.Model.Tests.Definitions;

/// <summary>The changes of parameters and their dated values.</summary>
internal static class PartChangesOfParameters
{
    private static readonly DateOnly Day = new(2025, 7, 1);

    internal static IReadOnlyList<Change> All { get; } =
    [
        Parameter("Id", parameter => parameter with { Id = "other" }),
        Parameter("Name", parameter => parameter with { Name = new("Noget andet", "Something else") }),
        Parameter("Kind", parameter => parameter with { Kind = ParameterKind.Start }),
        Parameter("SelectedBy", parameter => parameter with { SelectedBy = ParameterDate.Assessment }),
        Parameter("Values", parameter => parameter with { Values = [] }),
        Parameter("Source", parameter => parameter with { Source = "S9" }),
        Value("From", value => new(Day, value.Until, value.Threshold!, value.Source)),
        Value("Until", value => new(value.From, null, value.Threshold!, value.Source)),
        Value("Threshold", value => new(value.From, value.Until, new Threshold(Money.Kroner(1), Bound.AtOrAbove), value.Source)),
        Value("Start", value => new(value.From, value.Until, Day, value.Source)),
        Value("Length", value => new(value.From, value.Until, CalendarPeriod.OfDays(14), value.Source)),
        Value("Source", value => new(value.From, value.Until, value.Threshold!, "S9")),
        Threshold("Amount", threshold => new(new Money(threshold.Amount.Amount, "DKK", VatBasis.IncludingVat), threshold.Bound)),
        Threshold("Bound", threshold => new(threshold.Amount, Bound.Above)),
    ];

    private static Change Parameter(string property, Func<Parameter, Parameter> change) =>
        new($"Parameter.{property}", content => content with { Parameters = First(content.Parameters, change) });

    private static Change Value(string property, Func<DatedValue, DatedValue> change) =>
        Of($"DatedValue.{property}", change);

    private static Change Threshold(string property, Func<Threshold, Threshold> change) =>
        Of($"Threshold.{property}", value => new(value.From, value.Until, change(value.Threshold!), value.Source));

    private static Change Of(string name, Func<DatedValue, DatedValue> change) => new(name, content => content with
    {
        Parameters = First(content.Parameters, parameter => parameter with { Values = First(parameter.Values, change) }),
    });
}
