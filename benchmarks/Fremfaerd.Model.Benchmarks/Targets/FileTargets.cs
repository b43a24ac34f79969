using Fremfaerd.Model.Benchmarks.Files;

namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>A history of 200 events as a file: so many of its bytes in a time as the peer, or more.</summary>
internal static class FileTargets
{
    internal static IEnumerable<Figure> Measure(Pace pace)
    {
        using var files = new FileRounds();
        Rounds.Measure(files.All, pace with { Time = 2 * pace.Time });
        return
        [
            Beside(files.Write, files.WriteByHand, 0.8), Beside(files.Write, files.WriteNewtonsoft, 2),
            Beside(files.Read, files.Bare, 0.15), Beside(files.Read, files.ReadNewtonsoft, 1),
        ];
    }

    private static Figure Beside(Rounds ours, Rounds peer, double target) => Figure.Of(ours, peer) with
    {
        What = $"{ours.Name}, {Histories.Length} events",
        Ratio = $"{Figure.Number(peer.Least / ours.Least)} as fast",
        Target = $"≥ {Figure.Number(target)}",
        IsReached = peer.Least / ours.Least >= target,
    };
}
