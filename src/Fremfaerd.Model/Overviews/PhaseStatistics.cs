namespace Fremfaerd.Model;

/// <summary>How a phase went in many courses. A phase that was not observed is counted as such, and in no duration.</summary>
/// <param name="Phase">The phase.</param>
/// <param name="Courses">How many courses are counted in all; those not enrolled by then are left out.</param>
/// <param name="NotObserved">How many were enrolled after the phase.</param>
/// <param name="Skipped">How many took it off the route.</param>
/// <param name="Entered">How many entered it at least once.</param>
/// <param name="Returns">How often it was entered again.</param>
/// <param name="MedianDuration">The median of the visits that were ended; null where there are none.</param>
public sealed record PhaseStatistics(
    Phase Phase, int Courses, int NotObserved, int Skipped, int Entered, int Returns, TimeSpan? MedianDuration)
{
    /// <summary>Counts the phases of many courses.</summary>
    /// <param name="courses">The courses.</param>
    /// <param name="at">The moment to count at.</param>
    /// <returns>A row for each phase.</returns>
    /// <exception cref="ArgumentException">A course is null, or <paramref name="at"/> is <c>default</c>.</exception>
    public static IReadOnlyList<PhaseStatistics> Of(IEnumerable<TechnologyProcess> courses, DateTimeOffset at)
    {
        var lines = ValueList.From(courses.NotNull())
            .Select(course => course.NotNull().Phases(at))
            .Where(phases => phases.Any(line => line.Visits.Count > 0))
            .ToArray();
        return ValueList.From(Enum.GetValues<Phase>().Select(phase => Count(phase, [.. lines.Select(course => course.First(line => line.Phase == phase))])));
    }

    private static PhaseStatistics Count(Phase phase, IReadOnlyList<PhaseLine> lines)
    {
        var ended = lines.SelectMany(line => line.Visits).Where(visit => visit.Left is not null).Select(visit => visit.Duration).Order().ToArray();
        return new PhaseStatistics(
            phase, lines.Count,
            lines.Count(line => line.Standing == GateStanding.NotObserved),
            lines.Count(line => line.Standing == GateStanding.Skipped),
            lines.Count(line => line.Visits.Count > 0),
            lines.Sum(line => Math.Max(0, line.Visits.Count - 1)),
            ended.Length == 0 ? null : (ended[(ended.Length - 1) / 2] + ended[ended.Length / 2]) / 2);
    }
}
