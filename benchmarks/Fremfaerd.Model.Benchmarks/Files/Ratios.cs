using System.Globalization;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>The figures that were promised for files, each pair measured in turn, round after round.</summary>
internal static class Ratios
{
    private const int WarmUps = 250;

    private const int Times = 5;

    internal static void Print(int rounds)
    {
        using var history = new LongHistory();
        Rounds library = new("write", () => history.WriteLibrary()), byHand = new("write by hand", () => history.WriteByHand()),
            newtonsoft = new("write, Newtonsoft", () => history.WriteNewtonsoft()), read = new("read and judge", history.ReadLibrary),
            unjudged = new("read, not judged", history.ReadUnjudged), bare = new("bare reader", () => history.PassOver()),
            parser = new("read by hand", history.ReadByHand), plain = new("read, Newtonsoft", history.ReadNewtonsoft),
            replay = new("judge alone", history.Replay);
        Rounds[] all = [library, byHand, newtonsoft, read, unjudged, bare, parser, plain, replay];
        Measure(all, WarmUps);
        foreach (var one in all)
            one.Forget();
        Measure(all, rounds);

        Console.WriteLine($"{Histories.Length} events, {history.Bytes} bytes, {rounds} rounds of {Times}; machine: {Machine.Load}");
        foreach (var one in all)
            Line(one.Name, $"{one.Least,8:F0} µs least {one.Median,8:F0} µs median {one.Allocated / Histories.Length,7} bytes an event");
        Console.WriteLine("Throughput, from least and from median times:");
        Line("write / hand-written writer", Ratio(byHand, library, "≥ 0.8"));
        Line("write / Newtonsoft.Json", Ratio(newtonsoft, library, "≥ 2"));
        Line("read and judge / bare reader", Ratio(bare, read, "≥ 0.15"));
        Line("read, not judged / bare reader", Ratio(bare, unjudged));
        Line("hand-written parser / bare reader", Ratio(bare, parser));
        Line("read and judge / hand-written parser", Ratio(parser, read));
        Line("read, not judged / hand-written parser", Ratio(parser, unjudged));
        Line("read and judge / Newtonsoft.Json", Ratio(plain, read, "≥ 1"));
    }

    private static void Measure(Rounds[] all, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var one in all)
                one.Run(Times);
        }
    }

    private static string Ratio(Rounds peer, Rounds ours, string target = "") => string.Create(
        CultureInfo.InvariantCulture, $"{peer.Least / ours.Least,8:F2} {peer.Median / ours.Median,8:F2}   {(target.Length > 0 ? $"target {target}" : "")}");

    private static void Line(string name, string figures) => Console.WriteLine($"{name,-40}{figures}");
}
