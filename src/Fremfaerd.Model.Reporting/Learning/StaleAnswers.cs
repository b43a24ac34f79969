namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Answers that no longer held when what they rest on had changed.</summary>
internal static class StaleAnswers
{
    private static readonly LocalizedText Asked = new(
        "Svaret på »{question}« skulle bekræftes igen, fordi noget, det bygger på, var ændret.",
        "The answer to “{question}” was to be confirmed again, since something it builds on had changed.");

    private static readonly LocalizedText Anew = new("Der blev svaret igen {moment}.", "It was answered again {moment}.");

    internal static IEnumerable<Difficulty> In(Chronicle chronicle)
    {
        foreach (var question in chronicle.Definition.Content.Questions)
        {
            if (question.DependsOnFacts.Count + question.DependsOnQuestions.Count == 0)
                continue;
            var answers = chronicle.Entries.Where(entry => entry.Event is QuestionAnswered answered && answered.Question == question.Id).ToArray();
            foreach (var (before, again) in answers.Zip(answers.Skip(1)))
            {
                if (WasStale(question, before, again, chronicle))
                    yield return Hard(question, ChangeBetween(question, before, again, chronicle) ?? before, before, chronicle)
                        .HandledBy(again.Happened, chronicle.Words.Say(Anew.With(("moment", again.Happened))), again.Number);
            }

            if (answers.Length > 0 && chronicle.Course.Process.EvidenceAt(chronicle.Course.At).StatusOf(question.Id) == QuestionStatus.Stale)
                yield return Hard(question, ChangeBetween(question, answers[^1], null, chronicle) ?? answers[^1], answers[^1], chronicle);
        }
    }

    /// <summary>Just before it was answered again. Between two answers with nothing that can make one stale, the course is not read anew.</summary>
    private static bool WasStale(Question question, Entry before, Entry again, Chronicle chronicle)
    {
        if (!Between(before, again, chronicle).Any(one => one.Event is FactClarified or QuestionAnswered or QuestionSetAside or EntryCorrected))
            return false;
        var (known, at) = chronicle.Course.Before(again.Number);
        return known.EvidenceAt(at).StatusOf(question.Id) == QuestionStatus.Stale;
    }

    private static IEnumerable<Entry> Between(Entry before, Entry? again, Chronicle chronicle) =>
        chronicle.After(before).Where(later => again is null || later.Number < again.Number);

    /// <summary>The latest change between two answers of something the answer builds on, or null.</summary>
    private static Entry? ChangeBetween(Question question, Entry before, Entry? again, Chronicle chronicle) => Between(before, again, chronicle)
        .LastOrDefault(later => later.Event switch
        {
            FactClarified fact => question.DependsOnFacts.Contains(fact.Fact),
            QuestionAnswered other => question.DependsOnQuestions.Contains(other.Question),
            QuestionSetAside other => question.DependsOnQuestions.Contains(other.Question),
            _ => false,
        });

    private static Difficulty Hard(Question question, Entry change, Entry answer, Chronicle chronicle) => new(
        question.Phase, question.Theme, DifficultyKind.StaleAnswer, change.Happened, chronicle.Words.Say(Asked.With(("question", question.Text))), null,
        change == answer ? [answer.Number] : [change.Number, answer.Number]);
}
