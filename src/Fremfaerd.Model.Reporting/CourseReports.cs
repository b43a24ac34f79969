using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting;

/// <summary>The pictures, notes and reports of one course, seen from one instant. Immutable; safe to share between threads.</summary>
public sealed partial class CourseReports
{
    private readonly Course _course;

    /// <summary>The reports of a course.</summary>
    /// <param name="process">The course; <see cref="TechnologyProcess.AsOf"/> gives one as it was known at an instant.</param>
    /// <param name="at">The instant to look from; only what had happened by then counts.</param>
    /// <param name="options">Language, sharing and names; null for Danish inside the municipality.</param>
    /// <exception cref="ArgumentException"><paramref name="at"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">The process is not enrolled, so there is nothing to report.</exception>
    public CourseReports(TechnologyProcess process, DateTimeOffset at, ReportOptions? options = null)
        : this(process, at, options, process)
    {
    }

    private CourseReports(TechnologyProcess process, DateTimeOffset at, ReportOptions? options, TechnologyProcess today)
    {
        ArgumentNullException.ThrowIfNull(process);
        if (at == default)
            throw new ArgumentException("default(DateTimeOffset) is no instant. Give the instant to look from.", nameof(at));
        if (process.Enrolment is null)
            throw new InvalidOperationException("The process is not enrolled, so there is nothing to report. Decide Enrol on it first.");
        _course = new Course(process, at, options ?? new ReportOptions(), today);
    }

    /// <summary>The reports of a course as it was known at an instant, looked at from that instant: what somebody could have known then.</summary>
    /// <param name="process">The course.</param>
    /// <param name="known">The instant.</param>
    /// <param name="options">Language, sharing and names; null for Danish inside the municipality.</param>
    /// <returns>The reports.</returns>
    /// <exception cref="ArgumentException"><paramref name="known"/> is <c>default</c>.</exception>
    /// <exception cref="InvalidOperationException">The process was not enrolled then.</exception>
    public static CourseReports AsOf(TechnologyProcess process, DateTimeOffset known, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(process);
        return new CourseReports(process.AsOf(known), known, options, process);
    }
}
