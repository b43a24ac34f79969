namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>What was promised no figure: the whole report of a gate, an earlier moment, and building the definition.</summary>
internal static class OtherTargets
{
    private const int Asked = 100;

    internal static IEnumerable<Figure> Measure(Pace pace)
    {
        var (gates, moments, builds) = (new Gates(), new Moments(), new DefinitionBuilds());
        Rounds open = new("IsOpen", () => Repeat(() => gates.IsOpen()), Asked), assess = new("Assess", () => Repeat(gates.Assess), Asked),
            explain = new("Assess and Explain", () => Repeat(gates.AssessAndExplain), Asked);
        Rounds half = new("bare fold of the first 100", () => Repeat(moments.BareFold), Asked), asOf = new("AsOf, 100 of 200 events", () => Repeat(moments.AsOf), Asked);
        Rounds file = new("reading it from its file", builds.ReadFromFile), build = new("building the definition", builds.Build);
        Rounds.Measure([open, assess, explain, half, asOf, file, build], pace);
        return [Figure.Of(assess, open), Figure.Of(explain, open), Figure.Of(asOf, half), Figure.Of(build, file)];
    }

    private static object? Repeat<T>(Func<T> work)
    {
        for (var i = 0; i < Asked; i++)
            work();
        return null;
    }
}
