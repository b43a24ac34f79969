namespace Fremfaerd.Model.Definitions;

/// <summary>What must hold for the questions of a definition, and for what their answers build on.</summary>
internal static class QuestionRules
{
    internal static IEnumerable<DefinitionMistake> MistakesIn(DefinitionDraft draft) =>
    [
        .. draft.Questions.SelectMany(question => Mistakes(question, $"question {question.Id}", draft)),
        .. Circles(draft),
    ];

    internal static DefinitionMistake UnknownQuestion(QuestionId question, string where) =>
        new("definition.unknown-question", where, $"Question {question} is not in the definition. Add it or name another.");

    private static IEnumerable<DefinitionMistake> Mistakes(Question question, string where, DefinitionDraft draft)
    {
        if (!Enum.IsDefined(question.Phase) || !Enum.IsDefined(question.Theme))
            yield return DefinitionRules.Undefined(where, "a phase and a theme");
        foreach (var mistake in FactRules.MistakesIn(question.AppliesWhen, where, draft))
            yield return mistake;
        foreach (var fact in question.DependsOnFacts.Except(draft.Facts.Select(fact => fact.Id)))
            yield return FactRules.UnknownFact(fact, where);
        foreach (var other in question.DependsOnQuestions.Except(draft.Questions.Select(known => known.Id)))
            yield return UnknownQuestion(other, where);
        var named = question.AppliesWhen.Facts.Union(question.DependsOnFacts).ToList();
        foreach (var fact in draft.Facts.Where(fact => fact.IsReadFromDecisions && named.Contains(fact.Id)))
            yield return new("definition.question-on-decisions", where, $"Fact {fact.Id} is read from the decisions of a visit, and an answer belongs to none. Name another fact.");
    }

    /// <summary>Each circle once, told at the question of it that stands first.</summary>
    private static IEnumerable<DefinitionMistake> Circles(DefinitionDraft draft)
    {
        var (known, told) = (new Dictionary<QuestionId, Question>(), new HashSet<QuestionId>());
        foreach (var question in draft.Questions)
            known[question.Id] = question;
        foreach (var question in draft.Questions.Where(question => !told.Contains(question.Id)))
        {
            if (CircleFrom(question.Id, known) is not { } circle)
                continue;
            told.UnionWith(circle);
            yield return new("definition.question-cycle", $"question {question.Id}", $"Its answer builds on itself: {string.Join(" on ", circle)}. Take one of them out of the circle.");
        }
    }

    /// <summary>Breadth first with the way back kept, so that a deep or wide net costs no more than its size.</summary>
    private static List<QuestionId>? CircleFrom(QuestionId start, Dictionary<QuestionId, Question> known)
    {
        var (cameFrom, open) = (new Dictionary<QuestionId, QuestionId>(), new Queue<QuestionId>([start]));
        while (open.TryDequeue(out var here))
        {
            if (!known.TryGetValue(here, out var question))
                continue;
            foreach (var next in question.DependsOnQuestions)
            {
                if (next == start)
                    return WayTo(here, start, cameFrom);
                if (cameFrom.TryAdd(next, here))
                    open.Enqueue(next);
            }
        }

        return null;
    }

    private static List<QuestionId> WayTo(QuestionId last, QuestionId start, Dictionary<QuestionId, QuestionId> cameFrom)
    {
        var circle = new List<QuestionId> { start };
        for (var here = last; here != start; here = cameFrom[here])
            circle.Insert(0, here);
        circle.Insert(0, start);
        return circle;
    }
}
