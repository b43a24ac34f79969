namespace Fremfaerd.Model.Questions;

/// <summary>An answer to a question: a text, or the reason why the question is not relevant.</summary>
/// <param name="Status"><see cref="QuestionStatus.Answered"/> or <see cref="QuestionStatus.NotRelevant"/>.</param>
/// <param name="Text">The answer or the reason; never blank.</param>
public sealed record Answer(QuestionStatus Status, string Text);
