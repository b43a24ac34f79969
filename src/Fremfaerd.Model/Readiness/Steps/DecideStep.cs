namespace Fremfaerd.Model.Readiness;

/// <summary>Take a decision and record it.</summary>
/// <param name="Level">The level at which it is to be taken, where that is clarified.</param>
/// <param name="FirstIfItChangesWork">What must be done before it, should the decision change work; else nothing more.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record DecideStep(
    DecisionLevel? Level, ValueList<NextStep> FirstIfItChangesWork, Explanation Text) : NextStep(Text)
{
    /// <summary>The level at which it is to be taken, where that is clarified.</summary>
    public DecisionLevel? Level { get; } = Level?.Defined();

    internal override int Rank => 6;

    internal override string Target => "decide";
}
