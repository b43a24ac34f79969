using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>From when to when a course was paused.</summary>
internal static class Pauses
{
    internal static IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> Of(Course course)
    {
        var (pauses, from) = (new List<(DateTimeOffset, DateTimeOffset)>(), (DateTimeOffset?)null);
        foreach (var happened in course.Then.History)
        {
            if (happened is CoursePaused)
            {
                from = happened.Stamp.RecordedAt;
            }
            else if (from is { } begun && happened is CourseResumed or CourseStopped)
            {
                pauses.Add((begun, happened.Stamp.RecordedAt));
                from = null;
            }
        }

        return from is { } running ? [.. pauses, (running, course.At)] : pauses;
    }
}
