using System.Globalization;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>How files stand beside their peers, each pair measured in turn, round after round.</summary>
internal static class Ratios
{
    internal static void Print(Pace pace)
    {
        using var files = new FileRounds();
        Rounds.Measure(files.All, pace, times: 5);
        Console.WriteLine($"{Histories.Length} events, {files.Bytes} bytes; machine: {Machine.Load}");
        foreach (var one in files.All)
            Line(one.Name, $"{one.Least,8:F0} µs least {one.Median,8:F0} µs median {one.Allocated / Histories.Length,7} bytes an event");
        Console.WriteLine("Throughput, from least and from median times:");
        Line("write / hand-written writer", Ratio(files.WriteByHand, files.Write, "≥ 0.8"));
        Line("write / Newtonsoft.Json", Ratio(files.WriteNewtonsoft, files.Write, "≥ 2"));
        Line("read and judge / bare reader", Ratio(files.Bare, files.Read, "≥ 0.15"));
        Line("read, not judged / bare reader", Ratio(files.Bare, files.Unjudged));
        Line("hand-written parser / bare reader", Ratio(files.Bare, files.ReadByHand));
        Line("read and judge / hand-written parser", Ratio(files.ReadByHand, files.Read));
        Line("read, not judged / hand-written parser", Ratio(files.ReadByHand, files.Unjudged));
        Line("read and judge / Newtonsoft.Json", Ratio(files.ReadNewtonsoft, files.Read, "≥ 1"));
    }

    private static string Ratio(Rounds peer, Rounds ours, string target = "") => string.Create(
        CultureInfo.InvariantCulture, $"{peer.Least / ours.Least,8:F2} {peer.Median / ours.Median,8:F2}   {(target.Length > 0 ? $"target {target}" : "")}");

    private static void Line(string name, string figures) => Console.WriteLine($"{name,-40}{figures}");
}
