using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>An item for the agenda of MED or another forum, with its material and room for what the forum says.</summary>
internal static class AgendaNote
{
    private static readonly LocalizedText Title = new("Punkt til dagsordenen: {forum}", "Agenda item: {forum}");

    private static readonly LocalizedText Phase = new("Fase", "Phase");

    private static readonly LocalizedText Level = new("Niveau af inddragelse", "Level of involvement");

    private static readonly LocalizedText Asked = new("Opgaven", "The task");

    private static readonly LocalizedText About = new("Hvad sagen handler om", "What the matter is about");

    private static readonly LocalizedText Why = new("Hvor sagen hører hjemme", "Where the matter belongs");

    private static readonly LocalizedText Deadlines = new("Frister", "Deadlines");

    private static readonly LocalizedText Meeting = new("Mødet senest", "Meeting at the latest");

    private static readonly LocalizedText Material = new("Materialet sendt senest", "Material sent at the latest");

    private static readonly LocalizedText Decision = new("Beslutningen ventes", "Decision expected");

    private static readonly LocalizedText Questions = new("Spørgsmål til drøftelsen", "Questions for the discussion");

    private static readonly LocalizedText OpenViews = new("Synspunkter, der mangler svar", "Views that lack a response");

    private static readonly LocalizedText Views = new("Udvalgets synspunkter", "The committee’s views");

    private static readonly LocalizedText OthersViews = new("Synspunkter fra {forum}", "Views of {forum}");

    private static readonly LocalizedText Write = new("Skriv synspunkterne her, eller at der ingen er:", "Write the views here, or that there are none:");

    internal static Document Make(Course course, Forum? asked, DateOnly? decisionOn, Phase phase)
    {
        var (pen, overview) = (new Pen(course), course.Process.Involvement(phase, course.At));
        var forum = asked ?? (overview.NextForum ?? overview.RightForum)?.Forum ?? throw new InvalidOperationException(
            "The level of the decision is not clarified, so the forum is not known. Clarify it, or say whose agenda.");
        var item = overview.AgendaFor(forum, decisionOn);
        Block?[] blocks =
        [
            new Callout(Tone.Neutral, pen.Say(Asked), [new Paragraph(pen.Say(item.Asked))]),
            AboutCourse.Head(pen,
            [
                (Phase, pen.Say(item.Phase.Name)),
                (Level, item.Level is { } level ? pen.Say(level.Name) : null),
            ]),
            new Section(pen.Say(About), [new Paragraph(pen.Say(item.Subject))]),
            item.Why is { } why ? new Section(pen.Say(Why), [new Paragraph(pen.Say(why))]) : null,
            item.Meetings is { } meetings ? new Section(pen.Say(Deadlines), [Dates(pen, meetings), new Paragraph(pen.Say(meetings.Text))]) : null,
            FramePart.Of(pen, item.Frame),
            Parts.Section(pen.Say(Questions), QuestionsPart.ByTheme(pen, item.Questions)),
            Parts.Section(pen.Say(OpenViews), item.OpenViews.SelectMany(view => ViewPart.Of(pen, view))),
            MaterialPart.Of(pen, item.Phase),
            new Section(forum.Committee is null ? pen.Say(OthersViews.With(("forum", item.ForumName))) : pen.Say(Views), [new WritingSpace(pen.Say(Write), 8)]),
            AboutCourse.Foot(pen),
        ];
        return pen.Document(pen.Say(Title.With(("forum", item.ForumName))), blocks);
    }

    private static Particulars Dates(Pen pen, MeetingPlan plan) => Parts.Terms(pen,
    [
        (Decision, pen.Words.When(plan.DecisionOn)),
        (Meeting, pen.Words.When(plan.LastMeeting)),
        (Material, pen.Words.When(plan.LastMaterial)),
    ]);
}
