using System.Runtime.CompilerServices;
using Fremfaerd.Model.Actors;

namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>Asking and passing the largest gate, beside a chain of ifs over the same facts.</summary>
internal static class GateTargets
{
    private const int Asked = 500;

    private const int Decided = 20;

    private static readonly int[] HistoryLengths = [Courses.ReadyLength, 200, 2_000];

    internal static IEnumerable<Figure> Measure(Pace pace)
    {
        var process = Courses.ReadyToLeaveDecision();
        Rounds ifs = new("chain of ifs", () => AskIfs(HandWritten.AllMet), Asked), moved = new("ifs and a record of the move", () => MoveIfs(HandWritten.AllMet), Asked),
            open = new("IsOpen, largest gate", () => Ask(process), Asked);
        Rounds[] decide = [.. HistoryLengths.Select(Deciding)];
        Rounds.Measure([ifs, open, moved, .. decide], pace);
        return
        [
            Figure.Of(open, ifs, "≤ 250 ns, 0 B", one => one.Least <= 0.250 && one.Allocated == 0),
            .. decide.Select(one => Figure.Of(one, moved, "≤ 2 µs, ≤ 4 kB", one => one.Least <= 2 && one.Allocated <= 4_000)),
            Independent(decide[0], decide[^1]),
        ];
    }

    /// <summary>The time may differ by a quarter, for the noise of measuring and the caches of the processor.</summary>
    private static Figure Independent(Rounds few, Rounds many) => new(
        "of a history 150 times as long", Figure.Span(many.Least), few.Name, Figure.Span(few.Least),
        $"{Figure.Number(many.Least / few.Least)} ×", "≤ 1.25 ×", many.Least / few.Least <= 1.25);

    private static Rounds Deciding(int events)
    {
        var (process, stamp) = Lengths.ReadyAfter(events);
        return new Rounds($"Decide(AdvanceTo), {events} events", () => Decide(process, stamp), Decided);
    }

    private static object? Ask(TechnologyProcess process)
    {
        for (var i = 0; i < Asked; i++)
            process.IsOpen(Courses.LargestGate, Courses.Now);
        return null;
    }

    private static Reply? Decide(TechnologyProcess process, Stamp stamp)
    {
        Reply? reply = null;
        for (var i = 0; i < Decided; i++)
            reply = process.Decide(Courses.Advance, stamp);
        return reply;
    }

    private static object? AskIfs(HandWritten facts)
    {
        for (var i = 0; i < Asked; i++)
            IsOpen(facts);
        return null;
    }

    private static object? MoveIfs(HandWritten facts)
    {
        object? moved = null;
        for (var i = 0; i < Asked; i++)
            moved = facts.AdvanceTo(Courses.Advance.To, Courses.Now, "leder-1");
        return moved;
    }

    /// <summary>Called each time: the compiler would else ask once for all.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsOpen(HandWritten facts) => facts.IsOpen();
}
