namespace Fremfaerd.Model;

/// <summary>Set a question aside as not relevant, with the reason. Refused with <c>question.unknown</c> or <c>text.*</c>.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reason">Why it is not relevant.</param>
public sealed record SetQuestionAside(QuestionId Question, string Reason) : ProcessCommand
{
    /// <summary>The question.</summary>
    public QuestionId Question { get; } = Question.Given();

    /// <summary>Why it is not relevant.</summary>
    public string Reason { get; } = Reason.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"question {Question}";

    internal override Ruling Decide(DecisionContext context) =>
        Known.Question(Question, context)
        ?? Typed.FirstFault((Reason, FieldNames.Reason, context.Limits.Sentence))
        ?? new QuestionSetAside(context.Sequence, context.Stamp, Question, Reason);
}
