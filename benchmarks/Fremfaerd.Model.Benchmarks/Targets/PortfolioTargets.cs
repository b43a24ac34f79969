namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>100,000 processes, on one core and on all.</summary>
internal static class PortfolioTargets
{
    internal static IEnumerable<Figure> Measure(Pace pace)
    {
        var portfolio = new Portfolio(Portfolios.Processes);
        Rounds ifs = new("chain of ifs, one core", () => portfolio.AskIfs()), ask = new("100,000 processes, IsOpen, one core", () => portfolio.AskAll()),
            one = new("100,000 processes, Assess, one core", () => portfolio.AssessAll()), all = new("100,000 processes, Assess, all cores", () => portfolio.AssessOnAllCores());
        Rounds.Measure([ifs, ask, one, all], pace);
        return [Figure.Of(ask, ifs), Figure.Of(one, ifs), Figure.OfTime(all, one)];
    }
}
