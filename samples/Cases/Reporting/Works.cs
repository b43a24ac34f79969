using Fremfaerd.Model.Reporting;

namespace Cases.Reporting;

/// <summary>Everything that is written of a course, and of all courses together: a line for each.</summary>
internal static class Works
{
    internal static IReadOnlyList<Work<CourseReports>> OfCourse { get; } =
    [
        new("learning", new("Læring af forløbet", "Learning from the course"), course => course.LearningReport()),
    ];

    internal static IReadOnlyList<Work<PortfolioReports>> OfAll { get; } =
    [
        new("portfolio", new("Hvor forløbene står", "Where the courses stand"), all => all.Page()),
        new("learning-across", new("Læring på tværs", "Learning across courses"), all => all.LearningReport()),
    ];
}
