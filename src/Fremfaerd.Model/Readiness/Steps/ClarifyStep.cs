namespace Fremfaerd.Model.Readiness;

/// <summary>Clarify a fact. What follows depends on the answer.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Follows">The steps each answer brings with it; empty for an amount.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record ClarifyStep(FactId Fact, ValueList<StepBranch> Follows, Explanation Text) : NextStep(Text)
{
    internal override int Rank => 1;

    internal override string Target => $"clarify {Fact}";

    /// <summary>The steps that an answer brings with it.</summary>
    /// <param name="value">The answer.</param>
    /// <returns>The steps, in order; none where the answer settles it.</returns>
    public ValueList<NextStep> After(FactValue value) =>
        Follows.FirstOrDefault(branch => branch.Answer == value)?.Steps ?? [];
}
