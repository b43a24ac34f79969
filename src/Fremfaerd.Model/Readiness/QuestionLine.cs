namespace Fremfaerd.Model.Readiness;

/// <summary>How a question of the phase stands.</summary>
/// <param name="Question">The question.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Answer">The answer with its author and earlier answers, or null while nobody answered; also kept while the question is stale or not asked.</param>
public sealed record QuestionLine(Question Question, QuestionStatus Status, Recorded<Answer>? Answer);
