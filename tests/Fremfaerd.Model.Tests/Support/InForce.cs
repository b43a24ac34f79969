namespace Fremfaerd.Model.Tests;

/// <summary>
/// The standard definition with values INVENTED for tests, so that on the days tests live on every threshold is known and
/// every duty has begun. No municipality may rely on them.
/// </summary>
internal static class InForce
{
    private const string Invented = "derived: invented for tests";

    internal static readonly Money Threshold = Money.Kroner(1_700_000);

    internal static ProcessDefinition Definition { get; } = ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "invented-values",
        Parameters = [.. Any.Definition.Content.Parameters.Select(Extended)],
    });

    private static Parameter Extended(Parameter parameter) => parameter.Kind switch
    {
        ParameterKind.Threshold => parameter with { Values = [.. parameter.Values, new(new(2026, 1, 1), new(2027, 12, 31), new Threshold(Threshold, Bound.AtOrAbove), Invented)] },
        ParameterKind.Start => parameter with { Values = [new(new(2024, 8, 1), null, new DateOnly(2025, 1, 1), Invented)] },
        _ => parameter,
    };
}
