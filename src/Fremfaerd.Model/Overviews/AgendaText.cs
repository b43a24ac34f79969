using System.Text;

namespace Fremfaerd.Model;

/// <summary>Writes an agenda item as plain text.</summary>
internal static class AgendaText
{
    private static readonly LocalizedText Heading = new("Punkt til dagsordenen: {forum}", "Agenda item: {forum}");

    private static readonly LocalizedText Case = new("{title} – {phase}", "{title} – {phase}");

    private static readonly LocalizedText Fixed = new("Det ligger fast: {text}", "What is fixed: {text}");

    private static readonly LocalizedText Open = new("Det er åbent: {text}", "What is open: {text}");

    private static readonly LocalizedText NoFrame = new(
        "Det er ikke meldt ud, hvad der ligger fast, og hvad der er åbent.", "It has not been stated what is fixed and what is open.");

    private static readonly LocalizedText Questions = new("Spørgsmål til drøftelsen:", "Questions for the discussion:");

    private static readonly LocalizedText Answer = new("  Svar indtil nu: {text}", "  Answer so far: {text}");

    private static readonly LocalizedText OpenViews = new(
        "Synspunkter, der mangler et svar: {views}.", "Views that lack a response: {views}.");

    internal static string Write(AgendaItem item, Language language)
    {
        var text = new StringBuilder();
        Line(text, Heading.With(("forum", item.ForumName)), language);
        Line(text, Case.With(("title", item.Title), ("phase", item.Phase.Name)), language);
        Line(text, item.Subject.With(), language);
        text.Append('\n');
        Line(text, item.Asked, language);
        if (item.Why is not null)
            Line(text, item.Why, language);
        if (item.Meetings is not null)
            Line(text, item.Meetings.Text, language);
        WriteFrame(text, item.Frame, language);
        WriteQuestions(text, item.Questions, language);
        if (item.OpenViews.Count > 0)
            Line(text, OpenViews.With(("views", TextValue.List(item.OpenViews.Select(view => (TextValue)$"{view.Received.Value.Id}")))), language);
        return text.ToString();
    }

    private static void WriteFrame(StringBuilder text, InvolvementFrame? frame, Language language)
    {
        if (frame is null)
        {
            Line(text, NoFrame.With(), language);
            return;
        }

        Line(text, Fixed.With(("text", frame.Fixed)), language);
        Line(text, Open.With(("text", frame.Open)), language);
    }

    private static void WriteQuestions(StringBuilder text, ValueList<QuestionLine> questions, Language language)
    {
        if (questions.Count == 0)
            return;
        text.Append('\n');
        Line(text, Questions.With(), language);
        foreach (var line in questions)
        {
            text.Append("- ").Append(line.Question.Id).Append(' ').Append(line.Question.Text.In(language))
                .Append(" (").Append(line.Status.Name.In(language)).Append(")\n");
            if (line is { Status: QuestionStatus.Answered, Answer.Value.Text: var answer })
                Line(text, Answer.With(("text", answer)), language);
        }
    }

    /// <summary>What somebody typed stays on its line.</summary>
    private static void Line(StringBuilder text, Explanation line, Language language) =>
        text.Append(line.In(language).ReplaceLineEndings(" ")).Append('\n');
}
