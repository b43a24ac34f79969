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

    /// <summary>
    /// A decision as a note for the case (X34): what was decided, by whom, when, at which level and on what basis, who was heard before,
    /// what is still open, and the gates passed on it with the proof recorded then. <see cref="AsOf"/> gives it as it was known at an instant.
    /// </summary>
    /// <param name="sequence">
    /// The number of a decision, of a correction of one, or of a passage, whose note gives the decision it rests on; null for the
    /// decision that stands in the phase the course is in, else the latest that stands.
    /// </param>
    /// <returns>The note; it says so where the decision was corrected, withdrawn or taken back.</returns>
    /// <exception cref="ArgumentException">No event of that number is a decision or passage that had happened by the instant looked from.</exception>
    /// <exception cref="InvalidOperationException">No number was given, and no decision stands.</exception>
    public Report DecisionNote(long? sequence = null) => new(Notes.DecisionNote.Write(_course, sequence));

    /// <summary>An item for the agenda of a MED committee or another forum: what is asked of it and why, frame, deadlines, questions, material, and room for its views.</summary>
    /// <param name="forum">Whose agenda; null for the MED forum that is next, or else the one the matter belongs in.</param>
    /// <param name="decisionOn">The Danish day the decision is planned on; null where it is not known, and then no deadlines are given.</param>
    /// <param name="phase">The phase; null for the one the course is in, or was in last.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The day is <c>default</c>, or the phase is undefined.</exception>
    /// <exception cref="InvalidOperationException">No forum was given, and none is known, since the level of the decision is not clarified.</exception>
    public Report AgendaItem(Forum? forum = null, DateOnly? decisionOn = null, Phase? phase = null) =>
        new(AgendaNote.Make(_course, forum, decisionOn, phase ?? _course.Process.Phase!.Value));

    /// <summary>
    /// A sheet to talk a phase through with: its purpose, who takes part at which level, what is fixed and open for each (S3.10), and the
    /// questions by theme (S2.5) with the answers so far and room for notes. Made to be printed.
    /// </summary>
    /// <param name="phase">The phase.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The phase is undefined.</exception>
    public Report DialogueSheet(Phase phase) => Enum.IsDefined(phase)
        ? new Report(DialogueNote.Write(_course, phase))
        : throw new ArgumentOutOfRangeException(nameof(phase), phase, "Phase has no member with this number. Use one of its named members.");
}
