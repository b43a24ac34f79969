namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>
/// What answers build on, and which questions are asked only sometimes. The catalogue has the questions one by one; these
/// threads between them are the project's own, and few: only where an answer says nothing any more once the other changed.
/// </summary>
internal static class StandardDependencies
{
    private static readonly Dictionary<QuestionId, ValueList<QuestionId>> OnQuestions = new()
    {
        // The benefits expected are benefits for the task the idea was to make better.
        ["F2-KO-1"] = ["F1-KO-1"],

        // Which side effects one can live with is said of the drawbacks that were seen.
        ["F2-KO-2"] = ["F1-KO-3"],

        // What training costs follows from the skills the idea relies on.
        ["F2-KU-1"] = ["F1-KU-1"],

        // Where invisible work goes in the design is said of the tasks and relations that were found to vanish.
        ["F3-OL-2"] = ["F2-OL-2"],

        // Requirements are traced to the benefits, and protect against the side effects.
        ["F4-KO-1"] = ["F2-KO-1"],
        ["F4-KO-2"] = ["F2-KO-2"],

        // A trial shows, and a follow-up measures, what was expected.
        ["F6-KO-1"] = ["F2-KO-1"],
        ["F7-KO-1"] = ["F2-KO-1"],
    };

    private static readonly Dictionary<QuestionId, ValueList<FactId>> OnFacts = new()
    {
        // The manager with competence and the MED committee belong to the level of the decision.
        ["F2-IN-1"] = [StandardFacts.DecisionLevel],

        // Short trials fit where the solution is uncertain.
        ["F2-IN-4"] = [StandardFacts.UncertainSolution],
    };

    /// <summary>The questions with what they build on. Those of the procurement phase are about a purchase, so they ask nothing without one.</summary>
    internal static ValueList<Question> In(params ReadOnlySpan<Question> questions)
    {
        var woven = new List<Question>();
        foreach (var question in questions)
        {
            woven.Add(question with
            {
                AppliesWhen = question.Phase == Phase.Procurement ? Condition.Yes(StandardFacts.RequiresProcurement) : question.AppliesWhen,
                DependsOnQuestions = OnQuestions.GetValueOrDefault(question.Id, []),
                DependsOnFacts = OnFacts.GetValueOrDefault(question.Id, []),
            });
        }

        return ValueList.From(woven);
    }
}
