namespace Fremfaerd.Model;

/// <summary>One visit to a phase. Times follow the history: where a clock stepped back, an event counts as recorded when the latest before it was.</summary>
/// <param name="Number">The visit, from 1.</param>
/// <param name="EnteredBy">The number of the event by which the phase was entered.</param>
/// <param name="Entered">When it was entered.</param>
/// <param name="LeftBy">The number of the event by which it was left or the course ended; null while the course is in it.</param>
/// <param name="Left">When it was left, or null.</param>
/// <param name="Duration">From entering to leaving, or to the moment asked for; never negative.</param>
/// <param name="Paused">How much of the duration the course was paused; never negative, never more than the duration.</param>
public sealed record PhaseVisit(
    int Number, long EnteredBy, DateTimeOffset Entered, long? LeftBy, DateTimeOffset? Left, TimeSpan Duration, TimeSpan Paused);
