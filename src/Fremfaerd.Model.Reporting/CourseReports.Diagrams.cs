using Fremfaerd.Model.Reporting.Diagrams;

namespace Fremfaerd.Model.Reporting;

public sealed partial class CourseReports
{
    /// <summary>
    /// This course on its route, as it was known at the instant looked from: where it stands, its visits, what was skipped, not
    /// observed or not followed, how each gate stands, and the steps really taken. Words and signs say what the colours say.
    /// </summary>
    /// <returns>The diagram.</returns>
    public Diagram Course() => new(CourseDrawing.Of(_course));
}
