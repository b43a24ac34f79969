using System.Diagnostics;
using System.Globalization;

namespace Fremfaerd.Model.Benchmarks.Targets;

/// <summary>
/// Every figure that was promised, in one table and in two minutes: each thing is timed in turn with its alternative, round
/// after round. The fastest round is judged, as the one least disturbed by whatever else the machine does.
/// </summary>
internal static class TargetTable
{
    private static readonly string[] Heads = ["what", "least (median), memory", "beside", "least (median), memory", "ratio", "target", ""];

    private static readonly (string Name, Func<Pace, IEnumerable<Figure>> Measure)[] Groups =
    [
        ("transitions", TransitionTargets.Measure), ("gates", GateTargets.Measure), ("replay", ReplayTargets.Measure), ("memory", MemoryTargets.Measure),
        ("files", FileTargets.Measure), ("report", ReportTargets.Measure), ("others", OtherTargets.Measure), ("portfolio", PortfolioTargets.Measure),
    ];

    /// <summary>Measures everything once, so that what no longer can be measured is seen; throws there.</summary>
    internal static void Check() => Console.WriteLine($"benchmarks: {Groups.Sum(group => group.Measure(Pace.Check).Count())} figures can be measured");

    /// <summary>What is wrong with the names of groups, or null.</summary>
    internal static string? MistakeIn(string[] names) => Array.Find(names, name => Groups.All(group => group.Name != name)) is { } unknown
        ? $"There is no group “{unknown}”. Use {string.Join(", ", Groups.Select(group => group.Name))}, or none for all."
        : null;

    /// <summary>Prints the table.</summary>
    /// <param name="names">Groups to measure; none for all.</param>
    internal static void Print(string[] names)
    {
        var began = Stopwatch.GetTimestamp();
        var rows = Groups.Where(group => names.Length == 0 || names.Contains(group.Name)).SelectMany(group => group.Measure(Pace.Full)).ToArray();
        string[][] cells = [Heads, .. rows.Select(row => row.Cells)];
        var widths = Enumerable.Range(0, Heads.Length).Select(column => cells.Max(row => row[column].Length)).ToArray();
        foreach (var row in cells)
            Console.WriteLine(string.Join("  ", row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rows.Count(row => row.IsReached == true)} targets reached, {rows.Count(row => row.IsReached == false)} missed; {Stopwatch.GetElapsedTime(began).TotalSeconds:0} s; {Machine.Description}"));
    }
}
