using Fremfaerd.Model.Phases;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>What a program without the library would write for the blocking checks of the decision gate: no reason, no order.</summary>
public sealed record HandWritten(
    bool? AffectsWork, bool? MajorRestructuring, bool? AffectsElderly, bool? AffectsDisabled, string? Level,
    bool Decided, bool MedHeard, bool AmoTookPart, bool EmployeesInvolved, bool ProcedureFollowed,
    bool ElderlyCouncilHeard, bool DisabilityCouncilHeard, bool ManagerAppointed, bool TimeSetAside)
{
    internal static HandWritten AllMet { get; } = After(Courses.ReadyLength);

    /// <summary>What is known after so many events of <see cref="Courses.ReadyToLeaveDecision"/>.</summary>
    internal static HandWritten After(int events) => new(
        events > 1 ? true : null, events > 1 ? true : null, events > 2 ? true : null, events > 3 ? true : null, events > 4 ? "workplace" : null,
        events > 10, events > 5, events > 8, events > 9, events > 12, events > 6, events > 7, events > 11, events > 13);

    /// <summary>What the same program would note of a move: where to, when and by whom, but not on what ground.</summary>
    internal HandWrittenMove? AdvanceTo(Phase to, DateTimeOffset at, string by) => IsOpen() ? new(to, at, by) : null;

    internal bool IsOpen()
    {
        if (AffectsWork is null || MajorRestructuring is null || AffectsElderly is null || AffectsDisabled is null)
            return false;
        if (!Decided || !TimeSetAside || !ManagerAppointed)
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
