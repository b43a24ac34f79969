namespace Fremfaerd.Model;

/// <summary>Answers and questions set aside stand in the same place: one may be corrected to the other.</summary>
internal static class AnswerPlace
{
    internal static bool CanBecome(ProcessCommand with, QuestionId question) => with switch
    {
        AnswerQuestion answer => answer.Question == question,
        SetQuestionAside aside => aside.Question == question,
        _ => false,
    };

    internal static EntryPlace Of(QuestionId question, CourseState state)
    {
        state.Evidence.Index.TryFindQuestion(question, out var place);
        var answers = state.Evidence.Answers;
        return EntryPlace.Of(
            answers[place]!, (right, _) => Read(right),
            entry => state with { Evidence = state.Evidence with { Answers = answers.SetItem(place, entry) } });
    }

    private static Answer Read(ProcessEvent right) => right is QuestionSetAside aside
        ? new Answer(QuestionStatus.NotRelevant, aside.Reason)
        : new Answer(QuestionStatus.Answered, ((QuestionAnswered)right).Text);
}
