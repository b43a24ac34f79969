namespace Fremfaerd.Model;

/// <summary>Answer a question of any phase; a later answer replaces it, and both stay. Refused with <c>question.unknown</c> or <c>text.*</c>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">The answer.</param>
public sealed record AnswerQuestion(QuestionId Question, string Text) : ProcessCommand
{
    /// <summary>The question.</summary>
    public QuestionId Question { get; } = Question.Given();

    /// <summary>The answer.</summary>
    public string Text { get; } = Text.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"question {Question}";

    internal override Ruling Decide(DecisionContext context) =>
        Known.Question(Question, context)
        ?? Typed.FirstFault((Text, FieldNames.Answer, context.Limits.Body))
        ?? new QuestionAnswered(context.Sequence, context.Stamp, Question, Text);
}
