namespace Fremfaerd.Model.Readiness;

/// <summary>A check at one of its gates, its facts looked up once.</summary>
internal sealed record GateCheck(ReadinessCheck Check, CheckAddress Address, int Place, Condition AppliesWhen)
{
    internal bool IsBlocking => Check.Severity == Severity.Blocking;
}
