using System.Diagnostics;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>
/// One thing that is timed again and again, in turn with others, so that a busy machine disturbs all of them alike.
/// What is too short for the clock does itself many times in one run: that many operations.
/// </summary>
internal sealed class Rounds(string name, Func<object?> work, int operations = 1)
{
    private readonly List<double> _microseconds = [];

    internal string Name => name;

    /// <summary>One operation in the fastest round, the least disturbed one, in microseconds.</summary>
    internal double Least => _microseconds.Min();

    /// <summary>One operation in the median round, in microseconds.</summary>
    internal double Median => _microseconds.Order().ElementAt(_microseconds.Count / 2);

    /// <summary>What one operation allocates, in bytes.</summary>
    internal long Allocated { get; private set; }

    internal void Run(int times)
    {
        var (before, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        for (var i = 0; i < times; i++)
            work();
        _microseconds.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds / times / operations);
        Allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / times / operations;
    }

    /// <summary>Round after round until the time is over; what was measured while the code was still being compiled is forgotten.</summary>
    internal static void Measure(Rounds[] all, Pace pace, int times = 1)
    {
        RunFor(pace.WarmUp);
        foreach (var one in all)
            one._microseconds.Clear();
        RunFor(pace.Time);

        void RunFor(TimeSpan limit)
        {
            var began = Environment.CpuUsage.TotalTime;
            do
            {
                foreach (var one in all)
                    one.Run(times);
            }
            while (Environment.CpuUsage.TotalTime - began < limit);
        }
    }
}
