namespace Fremfaerd.Model.Benchmarks;

/// <summary>What a program without the library would write for the blocking checks of the decision gate: no reason, no order.</summary>
public sealed record HandWritten(
    bool? AffectsWork, bool? MajorRestructuring, bool? AffectsElderly, bool? AffectsDisabled, string? Level,
    bool Decided, bool MedHeard, bool AmoTookPart, bool EmployeesInvolved, bool ProcedureFollowed,
    bool ElderlyCouncilHeard, bool DisabilityCouncilHeard, bool TimeSetAside)
{
    internal static HandWritten AllMet { get; } =
        new(true, true, true, true, "workplace", true, true, true, true, true, true, true, true);

    internal bool IsOpen()
    {
        if (AffectsWork is null || MajorRestructuring is null || AffectsElderly is null || AffectsDisabled is null)
            return false;
        if (!Decided || !TimeSetAside)
            return false;
        if (AffectsWork == true && (Level is null || !MedHeard || !AmoTookPart || !EmployeesInvolved))
            return false;
        if (MajorRestructuring == true && !ProcedureFollowed)
            return false;
        if (AffectsElderly == true && !ElderlyCouncilHeard)
            return false;
        return AffectsDisabled != true || DisabilityCouncilHeard;
    }
}
