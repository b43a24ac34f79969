using System.Runtime.CompilerServices;
using Fremfaerd.Model.Definitions;

namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>Finding where a move leads, beside what a program of one route would do.</summary>
internal static class TransitionTargets
{
    private const int Asked = 4_000;

    internal static IEnumerable<Figure> Measure(Pace pace)
    {
        var table = new Rounds("transition alone, from the table", Table, Asked);
        Rounds[] peers = [new("array look-up", Array, Asked), new("hand-written switch", Switch, Asked)];
        Rounds.Measure([table, .. peers], pace);
        return peers.Select(peer => Figure.Of(table, peer));
    }

    private static object? Table()
    {
        for (var i = 0; i < Asked; i++)
            LookUps.Decider(LookUps.From, Move.Advance, LookUps.To);
        return null;
    }

    private static object? Array()
    {
        for (var i = 0; i < Asked; i++)
            AskArray();
        return null;
    }

    private static object? Switch()
    {
        for (var i = 0; i < Asked; i++)
            AskSwitch();
        return null;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? AskArray() => LookUps.ByArray(LookUps.From.Phase!.Value, LookUps.To.Phase!.Value);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string? AskSwitch() => LookUps.BySwitch(LookUps.From.Phase!.Value, LookUps.To.Phase!.Value);
}
