using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>A sheet to talk a phase through with: who takes part, what is fixed and open, the questions by theme, and room for notes.</summary>
internal static class DialogueNote
{
    private static readonly LocalizedText Title = new("Dialogark: {phase}", "Dialogue sheet: {phase}");

    private static readonly LocalizedText Phase = new("Fase", "Phase");

    private static readonly LocalizedText Purpose = new("Fasens formål", "Purpose of the phase");

    private static readonly LocalizedText Who = new("Hvem er med, og hvad er åbent?", "Who takes part, and what is open?");

    private static readonly LocalizedText Caption = new("Parter, niveau og ramme", "Parties, level and frame");

    private static readonly LocalizedText Party = new("Part", "Party");

    private static readonly LocalizedText Level = new("Niveau", "Level");

    private static readonly LocalizedText Decides = new("leder og beslutter", "leads and decides");

    private static readonly LocalizedText Fixed = new("Det ligger fast", "What is fixed");

    private static readonly LocalizedText Open = new("Det er åbent", "What is open");

    private static readonly LocalizedText NotStated = new("ikke meldt ud", "not stated");

    private static readonly LocalizedText Present = new("Dato og deltagere:", "Date and participants:");

    private static readonly LocalizedText Notes = new("Noter:", "Notes:");

    private static readonly LocalizedText NoQuestion = new("Fasen har ingen spørgsmål i temaet.", "The phase has no questions in this theme.");

    private static readonly LocalizedText Agreed = new("Det aftalte vi", "What we agreed");

    private static readonly LocalizedText Next = new("Aftaler, hvem der gør hvad, og hvornår:", "Agreements, who does what, and by when:");

    internal static Document Write(Course course, Phase phase)
    {
        var (pen, definition) = (new Pen(course), course.Definition);
        var exit = Naming.ExitOf(phase, definition);
        var questions = course.Process.Assess(exit.Id, course.At).Questions.Where(line => line.Status != QuestionStatus.NotAsked).ToArray();
        var purpose = definition.Content.Phases.First(one => one.Phase == phase).Purpose;
        return pen.Document(pen.Say(Title.With(("phase", phase.Name))),
        [
            AboutCourse.Of(pen, (Phase, pen.Say(phase.Name))),
            new Section(pen.Say(Purpose), [new Paragraph(pen.Say(purpose))]),
            new Section(pen.Say(Who), [Parties(pen, phase), new WritingSpace(pen.Say(Present), 2)]),
            .. Enum.GetValues<Theme>().Select(theme => Talk(pen, theme, questions.Where(line => line.Question.Theme == theme))),
            new Section(pen.Say(Agreed), [new WritingSpace(pen.Say(Next), 6)]),
        ]);
    }

    private static Section Talk(Pen pen, Theme theme, IEnumerable<QuestionLine> questions)
    {
        var asked = questions.Select(line => (Block)new Section(QuestionsPart.Question(line.Question, pen), [.. Answered(pen, line), new WritingSpace(pen.Say(Notes), 4)])).ToArray();
        return new Section(pen.Say(theme.Name),
            [new Paragraph(pen.Strong(theme.Question)), .. asked.Length > 0 ? asked : [new Paragraph(pen.Say(NoQuestion)), new WritingSpace(pen.Say(Notes), 3)]]);
    }

    private static IEnumerable<Block> Answered(Pen pen, QuestionLine line)
    {
        if (QuestionsPart.Answer(pen, line) is { } answer)
        {
            yield return new Paragraph(pen.Quiet(line.Status.Name));
            yield return answer;
        }
    }

    private static Table Parties(Pen pen, Phase phase) => new(
        pen.Say(Caption), [pen.Say(Party), pen.Say(Level), pen.Say(Fixed), pen.Say(Open)],
        [.. pen.Process.PlannedInvolvement(phase, pen.At).Select(row => Row(pen, row))]);

    private static Cell[] Row(Pen pen, PlannedInvolvement row)
    {
        var name = pen.Say(row.Party.Name);
        return
        [
            row.Subcourse is { } part ? name + " (" + pen.Words.Typed(part.Name) + ")" : name,
            row.Level is { } level ? pen.Say(level.Name) : pen.Say(Decides),
            row.Frame is { } frame ? pen.Words.Typed(frame.Fixed) : NoFrame(pen, row),
            row.Frame is { } room ? pen.Words.Typed(room.Open) : NoFrame(pen, row),
        ];
    }

    private static Line NoFrame(Pen pen, PlannedInvolvement row) => row.Level is null ? Line.Own("–") : pen.Say(NotStated);
}
