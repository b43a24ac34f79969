namespace Fremfaerd.Model.Readiness;

/// <summary>Take a decision and record it.</summary>
/// <param name="FirstIfItChangesWork">What must be done before it, should the decision change work; else nothing more.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record DecideStep(ValueList<NextStep> FirstIfItChangesWork, Explanation Text) : NextStep(Text)
{
    internal override int Rank => 5;

    internal override string Target => "decide";
}
