namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>Every way of answering the clarifying steps of a plan, or a seeded sample where there are too many.</summary>
internal static class PlanPaths
{
    internal const int Most = 64;

    internal static IReadOnlyList<IReadOnlyDictionary<FactId, FactValue>> Of(Func<Func<ProcessFact, FactValue>, PlanRun> run, int seed)
    {
        var paths = new List<IReadOnlyDictionary<FactId, FactValue>>();
        var open = new Stack<List<int>>([[]]);
        while (open.Count > 0 && paths.Count <= Most)
        {
            var (turns, answers, options) = (open.Pop(), new Dictionary<FactId, FactValue>(), new List<int>());
            run(fact =>
            {
                var values = ValuesOf(fact);
                var turn = options.Count < turns.Count ? turns[options.Count] : 0;
                options.Add(values.Count);
                return answers[fact.Id] = values[turn];
            });
            paths.Add(answers);
            for (var place = turns.Count; place < options.Count; place++)
            {
                for (var other = 1; other < options[place]; other++)
                    open.Push([.. turns, .. new int[place - turns.Count], other]);
            }
        }

        return paths.Count <= Most ? paths : Sample(run, new Random(seed));
    }

    internal static IReadOnlyList<FactValue> ValuesOf(ProcessFact fact) => fact.Kind switch
    {
        FactKind.YesNo => [FactValue.Yes, FactValue.No],
        FactKind.Choice => [.. fact.Choices.Select(choice => FactValue.Of(choice.Code))],
        _ => [Money.Kroner(90_000)],
    };

    private static List<IReadOnlyDictionary<FactId, FactValue>> Sample(Func<Func<ProcessFact, FactValue>, PlanRun> run, Random random)
    {
        var paths = new List<IReadOnlyDictionary<FactId, FactValue>>();
        for (var i = 0; i < Most; i++)
        {
            var answers = new Dictionary<FactId, FactValue>();
            run(fact => answers[fact.Id] = ValuesOf(fact)[random.Next(ValuesOf(fact).Count)]);
            paths.Add(answers);
        }

        return paths;
    }
}
