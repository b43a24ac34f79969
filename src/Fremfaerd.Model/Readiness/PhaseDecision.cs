namespace Fremfaerd.Model.Readiness;

/// <summary>A decision and the visit to the phase it was taken in.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Visit">The visit, from 1; 0 for a decision taken before enrolment.</param>
/// <param name="Decision">The decision.</param>
public sealed record PhaseDecision(Phase Phase, int Visit, TakenDecision Decision)
{
    /// <summary>The number of the return by which the decision was withdrawn, or null while it stands.</summary>
    public long? WithdrawnBy { get; init; }

    /// <summary>Whether it stands and changes work.</summary>
    internal bool IsStandingAndChangesWork => WithdrawnBy is null && Decision.IsToChangeWork;
}
