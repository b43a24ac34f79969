namespace Fremfaerd.Model.Readiness;

/// <summary>A check at one of its gates, its facts looked up once.</summary>
internal sealed record GateCheck(ReadinessCheck Check, CheckAddress Address, int Place, Condition AppliesWhen)
{
    /// <summary>The place of a check that no definition lists: nothing is confirmed or waived there.</summary>
    internal const int NoPlace = -1;
    /// <summary>Whether a dated parameter can decide it; else its reasons need not be made to know that none did.</summary>
    internal bool ReadsParameters { get; } = Check.AppliesFrom is not null || Check.Requirement.Part<RouteGrounded>() is not null
        || Check.Requirement.Part<NoOpenBreach>() is not null;

    internal bool IsBlocking => Check.Severity == Severity.Blocking;
}
