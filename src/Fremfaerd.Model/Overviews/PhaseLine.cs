namespace Fremfaerd.Model;

/// <summary>A phase of a course: how it stands, and how often and how long the course was in it.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Standing">How its exit gate stands: passed, current, ahead, skipped, not observed …</param>
/// <param name="Visits">The visits, in order; none for a phase that was skipped or not observed, so that it counts in no duration.</param>
public sealed record PhaseLine(Phase Phase, GateStanding Standing, ValueList<PhaseVisit> Visits);
