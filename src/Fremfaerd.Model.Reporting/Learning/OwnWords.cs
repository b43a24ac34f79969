using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>The answers of a course by theme, in its own words.</summary>
internal static class OwnWords
{
    private static readonly LocalizedText NoAnswers = new("Der er ikke svaret på noget spørgsmål under temaet.", "No question of the theme has been answered.");

    private static readonly LocalizedText SetAside = new("{question} (lagt til side som ikke relevant)", "{question} (set aside as not relevant)");

    private static readonly LocalizedText ToConfirm = new("{question} (svaret skal bekræftes igen)", "{question} (the answer is to be confirmed again)");

    internal static IEnumerable<Block> Of(Course course) =>
        from theme in Enum.GetValues<Theme>()
        select new Section(course.Words.Say(theme.Name), [new Paragraph(course.Words.Say(theme.Question)), .. Answers(theme, course)]);

    private static List<Block> Answers(Theme theme, Course course)
    {
        var (words, evidence) = (course.Words, course.Process.EvidenceAt(course.At));
        var blocks = new List<Block>();
        foreach (var question in course.Definition.Content.Questions.Where(question => question.Theme == theme).OrderBy(question => question.Phase))
        {
            if (evidence.AnswerTo(question.Id) is not { } answer)
                continue;
            blocks.Add(new Paragraph(words.Say(question.Phase.Name) + ": " + words.Say(Heading(question, answer.Value, evidence.StatusOf(question.Id)))));
            blocks.Add(new Quoted(words.Typed(answer.Value.Text ?? ""), words.Who(answer.Stamp.By, course.Definition) + ", " + words.When(answer.Happened)));
        }

        return blocks.Count > 0 ? blocks : [new Paragraph(words.Say(NoAnswers))];
    }

    private static Explanation Heading(Question question, Answer answer, QuestionStatus status) => answer.Status == QuestionStatus.NotRelevant
        ? SetAside.With(("question", question.Text))
        : status == QuestionStatus.Stale ? ToConfirm.With(("question", question.Text)) : Plain.With(("question", question.Text));

    private static readonly LocalizedText Plain = new("{question}", "{question}");
}
