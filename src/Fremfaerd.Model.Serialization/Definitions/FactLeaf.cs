namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>A fact and the choices that a condition asks for.</summary>
internal sealed record FactLeaf(FactId Fact, ValueList<string> Choices)
{
    internal static readonly Shape<FactLeaf> Shape = new ShapeBuilder<FactLeaf>("conditionOnChoice")
        .Has("fact", Ids.Fact, one => one.Fact, out var fact)
        .Has("choices", new ListKind<string>(Ids.Code), one => one.Choices, out var choices)
        .Made(read => Of(fact.In(read), choices.In(read)));

    internal Condition Condition => Condition.Is(Fact, [.. Choices]);

    /// <exception cref="ArgumentException">No choice is named: then it would ask for a yes.</exception>
    private static FactLeaf Of(FactId fact, ValueList<string> choices)
    {
        _ = Facts.Condition.Is(fact, [.. choices]);
        return new(fact, choices);
    }
}
