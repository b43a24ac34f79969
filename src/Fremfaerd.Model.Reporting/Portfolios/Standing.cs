using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Portfolios;

/// <summary>Where a course stands: the gate it is at, and since when it has been there.</summary>
/// <param name="Course">The course.</param>
/// <param name="Report">The gate it is at; null for a course that has ended.</param>
/// <param name="Since">Since when it has been in its phase; null for a course that has ended.</param>
/// <param name="LastRecorded">When something was last recorded.</param>
internal sealed record Standing(Course Course, GateReport? Report, DateTimeOffset? Since, DateTimeOffset LastRecorded)
{
    internal TechnologyProcess Process => Course.Process;

    /// <summary>Whether it is in a phase, going on or paused.</summary>
    internal bool IsInPhase => Process.Standing is CourseStanding.InPhase or CourseStanding.Paused;

    /// <summary>How many checks close the gate.</summary>
    internal int Closing => Report is null ? 0 : Report.Checks.Concat(Report.CarriedChecks).Count(check => check.ClosesGate);

    internal static Standing Of(Course course)
    {
        var process = course.Process;
        var isUnderWay = process.Standing is CourseStanding.InPhase or CourseStanding.Paused && !process.IsReadOnly;
        var visits = process.Phase is { } phase ? process.Phases(course.At).First(line => line.Phase == phase).Visits : [];
        return new Standing(
            course, isUnderWay ? process.Assess(course.At) : null, isUnderWay && visits.Count > 0 ? visits[^1].Entered : null,
            process.History.Max(happened => happened.Stamp.RecordedAt));
    }
}
