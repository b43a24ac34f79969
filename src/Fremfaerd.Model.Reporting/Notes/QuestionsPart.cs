using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>Questions with their answers so far.</summary>
internal static class QuestionsPart
{
    private static readonly LocalizedText Heading = new("Spørgsmål i fasen", "Questions of the phase");

    private static readonly LocalizedText CatchUp = new("Spørgsmål at indhente fra tidligere faser", "Questions to catch up on from earlier phases");

    internal static IEnumerable<Block?> Of(Pen pen, GateReport report)
    {
        yield return Parts.Section(pen.Say(Heading), ByTheme(pen, report.Questions));
        yield return Parts.Section(pen.Say(CatchUp), Parts.List(report.CatchUpQuestions.Select(line => Item(pen, line))));
    }

    /// <summary>A section for each theme; what is not asked here is left out.</summary>
    internal static IEnumerable<Block> ByTheme(Pen pen, IEnumerable<QuestionLine> questions) =>
        from line in questions
        where line.Status != QuestionStatus.NotAsked
        group line by line.Question.Theme into theme
        select new Section(
            pen.Say(theme.Key.Name),
            [new Paragraph(pen.Quiet(theme.Key.Question)), new Listing([.. theme.Select(line => Item(pen, line))])]);

    internal static Quoted? Answer(Pen pen, QuestionLine line) => line.Answer is { } answer
        ? new Quoted(pen.Words.Typed(answer.Value.Text), pen.Who(answer.Stamp.By) + ", " + pen.Words.When(answer.Happened))
        : null;

    internal static Line Question(Question question, Pen pen) => Line.Code(question.Id.ToString()) + " " + pen.Say(question.Text);

    private static ListItem Item(Pen pen, QuestionLine line)
    {
        var text = Question(line.Question, pen) + " (" + pen.Say(line.Status.Name) + ")";
        return Answer(pen, line) is { } answer ? new ListItem(text, answer) : new ListItem(text);
    }
}
