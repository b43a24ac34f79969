namespace Fremfaerd.Model.Readiness;

/// <summary>Answer a question with a text.</summary>
/// <param name="Question">The question.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record AnswerStep(QuestionId Question, Explanation Text) : NextStep(Text)
{
    internal override int Rank => 2;

    internal override string Target => $"answer {Question}";
}
