using Fremfaerd.Model.Reporting.Learning;

namespace Fremfaerd.Model.Reporting;

public sealed partial class CourseReports
{
    /// <summary>
    /// What can be learnt from the course, as the projects of the seeds are asked for: what was hard, how it was handled and what
    /// came of it, by phase and theme; what went well; and its answers in its own words. Everything is read from the record. A phase
    /// that was not observed is said to be, and never counted as free of trouble.
    /// </summary>
    /// <returns>The report.</returns>
    public Report LearningReport() => LearningNote.Of(_course);
}
