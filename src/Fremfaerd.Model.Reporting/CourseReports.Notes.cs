using Fremfaerd.Model.Reporting.Notes;

namespace Fremfaerd.Model.Reporting;

public sealed partial class CourseReports
{
    /// <summary>
    /// The report of a gate as a note for the case (X34): the verdict, what keeps the gate closed and what opens it, every check with
    /// its reason, rules, events and source, the waivers and the questions; the events it rests on stand in an appendix.
    /// </summary>
    /// <param name="gate">A gate of the definition; null for the exit gate of the phase the course is in, or was in last.</param>
    /// <returns>The note.</returns>
    /// <exception cref="ArgumentException">The definition has no such gate.</exception>
    public Report GateReport(GateId? gate = null) => new(GateNote.Write(_course, gate));
}
