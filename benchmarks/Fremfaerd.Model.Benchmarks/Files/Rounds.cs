using System.Diagnostics;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>One thing that is timed again and again, in turn with others, so that a busy machine disturbs all of them alike.</summary>
internal sealed class Rounds(string name, Func<object?> work)
{
    private readonly List<double> _microseconds = [];

    internal string Name => name;

    /// <summary>The fastest round: the least disturbed one.</summary>
    internal double Least => _microseconds.Min();

    internal double Median => _microseconds.Order().ElementAt(_microseconds.Count / 2);

    /// <summary>What one run allocates, in bytes.</summary>
    internal long Allocated { get; private set; }

    internal void Run(int times)
    {
        var (before, began) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        for (var i = 0; i < times; i++)
            work();
        _microseconds.Add(Stopwatch.GetElapsedTime(began).TotalMicroseconds / times);
        Allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / times;
    }

    /// <summary>Forgets what was measured while the code was still being compiled.</summary>
    internal void Forget() => _microseconds.Clear();
}
