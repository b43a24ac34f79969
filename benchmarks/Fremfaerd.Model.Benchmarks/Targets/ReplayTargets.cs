using Fremfaerd.Model.Definitions;

namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>Judging histories anew, beside a loop that believes them.</summary>
internal static class ReplayTargets
{
    private static readonly int[] HistoryLengths = [20, 200, 2_000];

    /// <summary>So many events are judged in each round, whatever the length, so that all rounds are equally long.</summary>
    private const int Events = 2_000;

    internal static IEnumerable<Figure> Measure(Pace pace)
    {
        (Rounds Judged, Rounds Bare)[] pairs =
        [
            .. HistoryLengths.Select(events => Pair($"replay of {events} events, each", Lengths.ReadyAfter(events).Process)),
            Pair($"replay of a whole course of {Histories.Length}, each", TechnologyProcess.From(StandardDefinition.All, Histories.Long)),
        ];
        Rounds.Measure([.. pairs.SelectMany(pair => (Rounds[])[pair.Judged, pair.Bare])], pace);
        var (two, twenty) = (pairs[1].Judged, pairs[2].Judged);
        return
        [
            .. pairs.Select(pair => Figure.Of(pair.Judged, pair.Bare, "≤ 150 ns", one => one.Least <= 0.150)),
            new("an event of a history ten times as long", Figure.Span(twenty.Least), two.Name, Figure.Span(two.Least),
                $"{Figure.Number(twenty.Least / two.Least)} ×", "≤ 1.25 ×", twenty.Least / two.Least <= 1.25),
        ];
    }

    private static (Rounds Judged, Rounds Bare) Pair(string name, TechnologyProcess process)
    {
        var events = process.History.ToArray();
        var times = Events / events.Length;
        return (
            new Rounds(name, () => Repeat(times, () => TechnologyProcess.From(StandardDefinition.All, events)), Events),
            new Rounds("bare fold, nothing judged", () => Repeat(times, () => BareFold.Of(events)), Events));
    }

    private static object? Repeat(int times, Func<object> work)
    {
        object? last = null;
        for (var i = 0; i < times; i++)
            last = work();
        return last;
    }
}
