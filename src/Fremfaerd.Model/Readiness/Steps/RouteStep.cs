namespace Fremfaerd.Model.Readiness;

/// <summary>Choose the route of procurement, held against a threshold.</summary>
/// <param name="Thresholds">The thresholds that have a value for the day, and can be compared with the estimate where that is clarified.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record RouteStep(ValueList<ParameterId> Thresholds, Explanation Text) : NextStep(Text)
{
    internal override int Rank => 4;

    internal override string Target => "route";
}
