using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>A decision or passage as a note: what, by whom, when, on what basis, who was heard, and what is still open (X34).</summary>
internal static class DecisionNote
{
    private static readonly LocalizedText Title = new("Beslutningsnotat: {phase}", "Decision note: {phase}");

    private static readonly LocalizedText PassageTitle = new("Notat om passage: {gate}", "Note of a passage: {gate}");

    private static readonly LocalizedText Phase = new("Fase", "Phase");

    private static readonly LocalizedText Visit = new("Besøg i fasen", "Visit to the phase");

    private static readonly LocalizedText Case = new("Sagen", "The case");

    private static readonly LocalizedText BeforeEnrolment = new("før tilmeldingen", "before enrolment");

    private static readonly LocalizedText NoDecision = new(
        "Der er ingen beslutning på passagen: den hviler på portens tjek alene.", "There is no decision behind the passage: it rests on the checks of the gate alone.");

    internal static Document Write(Course course, long? sequence)
    {
        var pen = new Pen(course);
        var passage = sequence is { } number ? Passed(pen).FirstOrDefault(one => one.Sequence == number) : null;
        if (passage is not null)
            return OfPassage(pen, passage);
        var decision = sequence is { } known ? NotedDecision.Of(course.Process, known, course.At) : NotedDecision.Standing(course);
        var phase = decision.Recorded?.Value.Phase ?? decision.What.Phase;
        var passages = decision.Recorded is { } recorded
            ? Passed(pen).Where(one => one.Sequence > decision.FirstNumber && one.Value.Phase == recorded.Value.Phase && one.Value.Visit == recorded.Value.Visit).ToArray()
            : [];
        var title = pen.Say(Title.With(("phase", phase?.Name ?? decision.What.Outcome.Name)));
        return Document(pen, title, decision, phase, decision.Recorded?.Value.Visit, passages);
    }

    /// <summary>A passage rests on the latest decision taken in its visit before it.</summary>
    private static Document OfPassage(Pen pen, Recorded<Passage> passage)
    {
        var behind = pen.Process.EvidenceAt(pen.At).Decisions.LastOrDefault(one =>
            one.Value.Phase == passage.Value.Phase && one.Value.Visit == passage.Value.Visit && one.Sequence < passage.Sequence);
        var decision = behind is null ? null : NotedDecision.Of(pen.Process, behind.Sequence, pen.At);
        var title = pen.Say(PassageTitle.With(("gate", pen.Definition.Gate(passage.Value.Gate).Name)));
        return Document(pen, title, decision, passage.Value.Phase, passage.Value.Visit, [passage]);
    }

    private static Document Document(
        Pen pen, Line title, NotedDecision? decision, Phase? phase, int? visit, IReadOnlyList<Recorded<Passage>> passages)
    {
        Block?[] blocks =
        [
            decision is null ? new Paragraph(pen.Say(NoDecision)) : DecisionPart.Verdict(pen, decision),
            decision is null ? null : DecisionPart.Particulars(pen, decision),
            decision is null ? null : DecisionPart.Corrections(pen, decision),
            .. phase is { } of ? HearingPart.Of(pen, of, decision?.Recorded) : [],
            ReservationsPart.Of(pen, decision, phase, passages),
            .. passages.SelectMany(passage => PassagePart.Of(pen, passage)),
            new Section(pen.Say(Case),
            [
                AboutCourse.Of(pen,
                [
                    (Phase, phase is { } one ? pen.Say(one.Name) : null),
                    (Visit, visit switch
                    {
                        null => null,
                        0 => pen.Say(BeforeEnrolment),
                        { } many => Line.Own(many.ToString(CultureInfo.InvariantCulture)),
                    }),
                ]),
            ]),
        ];
        return pen.Document(title, [.. blocks, EventsAppendix.Of(pen)]);
    }

    private static IEnumerable<Recorded<Passage>> Passed(Pen pen) => pen.Process.Passages.Where(passage => passage.Happened.HadHappenedBy(pen.At));
}
