using Fremfaerd.Model.Reporting.Learning;
using Fremfaerd.Model.Reporting.Portfolios;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting;

/// <summary>
/// The reports of many courses together, as they were known at one instant: what somebody could have known then. Courses that were not
/// enrolled by then are counted apart. Immutable; safe to share between threads.
/// </summary>
public sealed class PortfolioReports
{
    private readonly IReadOnlyList<Course> _courses;
    private readonly int _notEnrolled;
    private readonly Words _words;
    private readonly DateTimeOffset _at;
    private readonly ReportOptions _options;

    /// <summary>The reports of many courses.</summary>
    /// <param name="processes">The courses, in the order they are to stand; each may have a definition of its own.</param>
    /// <param name="at">The instant to look from.</param>
    /// <param name="options">Language, sharing and names; null for Danish inside the municipality.</param>
    /// <exception cref="ArgumentException"><paramref name="at"/> is <c>default</c>, or a course is null.</exception>
    public PortfolioReports(IEnumerable<TechnologyProcess> processes, DateTimeOffset at, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(processes);
        if (at == default)
            throw new ArgumentException("default(DateTimeOffset) is no instant. Give the instant to look from.", nameof(at));
        var all = processes.ToArray();
        if (all.Contains(null))
            throw new ArgumentException("A course is null. Leave it out.", nameof(processes));
        (_at, _options) = (at, options ?? new ReportOptions());
        var enrolled = all.Select(process => process.AsOf(at)).Where(process => process.Enrolment is not null).ToArray();
        _notEnrolled = all.Length - enrolled.Length;
        _words = new Words(_options, Withheld.From(all, at, _options));
        _courses = [.. enrolled.Select(process => new Course(process, at, _options, _words))];
    }

    /// <summary>
    /// Where the courses stand, which checks close their gates, the median time per phase, whether MED was heard in time, and what is
    /// owed: waivers that run out, open breaches, views without a response. Courses that joined midway are left out of the time of the
    /// phases before, never counted as zero, and the page says how many.
    /// </summary>
    /// <returns>The page.</returns>
    public Report Page() => PortfolioPage.Of(_courses, _notEnrolled, _words, _at, _options);

    /// <summary>
    /// What was hard across the courses, how it was handled and how long that took, by phase, kind and theme, with the courses named;
    /// fewer than two courses are said to be too few to compare.
    /// </summary>
    /// <returns>The report.</returns>
    public Report LearningReport() => LearningAcross.Of(_courses, _words, _at, _options);
}
