namespace Fremfaerd.Model.Readiness;

/// <summary>A decision and the visit to the phase it was taken in.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Visit">The visit, from 1.</param>
/// <param name="Decision">The decision.</param>
public sealed record PhaseDecision(Phase Phase, int Visit, TakenDecision Decision);
