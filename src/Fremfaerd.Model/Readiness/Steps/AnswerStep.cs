namespace Fremfaerd.Model.Readiness;

/// <summary>Answer a question with a text, or confirm again an answer that is stale: the same text does.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record AnswerStep(QuestionId Question, Explanation Text) : NextStep(Text)
{
    /// <summary>
    /// Whether it depends on the steps before it: the answer builds on one that is to be confirmed again, and heals by
    /// itself where that one is confirmed as it was.
    /// </summary>
    public bool OnlyIfNeeded { get; init; }

    internal override int Rank => 2;

    internal override string Target => $"answer {Question}";
}
