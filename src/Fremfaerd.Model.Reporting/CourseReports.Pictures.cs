using Fremfaerd.Model.Reporting.Pictures;

namespace Fremfaerd.Model.Reporting;

public sealed partial class CourseReports
{
    /// <summary>
    /// The seven phases from the top down: how each stands, its gates, how often it was visited, the level of involvement asked for of each
    /// party, and where the course is. 540 pixels wide, so that it reads on a phone and across a page.
    /// </summary>
    /// <returns>A picture whose description says all that it shows, phase by phase.</returns>
    public Picture PhaseMap() => PhaseMapDrawing.Of(_course);

    /// <summary>
    /// Parties against phases: the level asked for and whether it was held in time, too late, in the wrong forum, incompletely, not at
    /// all or not yet, as the gates judge it (<see cref="TechnologyProcess.Involvement"/>). Management decides and has no row.
    /// </summary>
    /// <returns>A picture 766 pixels wide; each cell has its reasons as a title.</returns>
    public Picture InvolvementMatrix() => MatrixDrawing.Of(_course);

    /// <summary>
    /// The course over calendar time: the visits to each phase with their pauses, meetings, decisions, gates passed, returns and breaches.
    /// Meetings, decisions and breaches lie where they happened, the acts of the course where they were recorded. Where labels would overlap,
    /// they are counted, and the description names each.
    /// </summary>
    /// <returns>A picture 766 pixels wide.</returns>
    public Picture Timeline() => TimelineDrawing.Of(_course);
}
