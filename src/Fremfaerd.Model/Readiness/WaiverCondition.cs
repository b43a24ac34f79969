namespace Fremfaerd.Model.Readiness;

/// <summary>A waiver holds only while a fact reads as given.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">What it must read.</param>
public sealed record WaiverCondition(FactId Fact, FactValue Value)
{
    /// <summary>The fact.</summary>
    public FactId Fact { get; } = Fact.Given();

    /// <summary>What it must read.</summary>
    public FactValue Value { get; } = Value.NotNull();
}
