using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>A question with its condition bound and what it builds on looked up once.</summary>
/// <param name="Question">The question.</param>
/// <param name="AppliesWhen">Its condition, the facts by place.</param>
/// <param name="Facts">The places of the facts it builds on.</param>
/// <param name="Questions">The places of the questions it builds on.</param>
/// <param name="Depth">How many questions stand behind it in the longest row: a question comes after those it builds on.</param>
internal sealed record AskedQuestion(
    Question Question, Condition AppliesWhen, ImmutableArray<int> Facts, ImmutableArray<int> Questions, int Depth)
{
    internal static ImmutableArray<AskedQuestion> All(
        IReadOnlyList<Question> questions, FactIndex facts, ById<QuestionId, int> places)
    {
        var depths = new int?[questions.Count];
        int DepthOf(int place) => depths[place] ??= questions[place].DependsOnQuestions.Select(id => DepthOf(places[id]) + 1).DefaultIfEmpty(0).Max();
        return
        [
            .. questions.Select((question, place) => new AskedQuestion(
                question, question.AppliesWhen.Bind(facts), [.. question.DependsOnFacts.Select(facts.PlaceOf)],
                [.. question.DependsOnQuestions.Select(id => places[id])], DepthOf(place))),
        ];
    }
}
