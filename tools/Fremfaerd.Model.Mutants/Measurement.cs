using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Fremfaerd.Model.Mutants;

/// <summary>Tries many mutants, one process for each processor, and appends each result to a file.</summary>
internal sealed class Measurement(Build build, string results, Explanations explanations)
{
    /// <summary>Seconds of processor time: most mutants are killed in a hundredth of the first.</summary>
    private const int Moment = 3, Longer = 20, Fresh = 12;

    private readonly HashSet<int> _madeOnce = Coverage.Read(build.CoveragePath).MadeOnce;
    private readonly Lock _gate = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;

    /// <summary>The latest result of each mutant.</summary>
    public static IReadOnlyList<Result> Read(string results) =>
        File.Exists(results) ? [.. File.ReadLines(results).Where(line => line.EndsWith('}')).Select(line => JsonSerializer.Deserialize<Result>(line)!).GroupBy(result => result.Mutant.Key).Select(same => same.Last())] : [];

    /// <summary>
    /// Tries those that the file does not hold yet for a moment each, those that survive that for longer, and at last, in a process
    /// of its own, what is made once. One that is known to make no difference is tried for a moment only.
    /// </summary>
    public void Run(IReadOnlyList<Mutant> mutants, int workers)
    {
        Run(mutants, workers, Moment, inProcessesOfTheirOwn: false);
        Run(mutants, workers, Longer, inProcessesOfTheirOwn: false);
        Run(mutants, workers, Fresh, inProcessesOfTheirOwn: true);
    }

    private void Run(IReadOnlyList<Mutant> mutants, int workers, int allowance, bool inProcessesOfTheirOwn)
    {
        var known = Read(results).Where(result => !IsOpen(result, allowance, inProcessesOfTheirOwn)).Select(result => result.Mutant.Key).ToHashSet();
        var queue = new ConcurrentQueue<Mutant>(mutants.DistinctBy(mutant => mutant.Key).Where(mutant => !known.Contains(mutant.Key)));
        var all = queue.Count;
        _done = 0;
        var threads = Enumerable.Range(0, Math.Min(workers, all)).Select(_ => new Thread(() => Work(queue, all, allowance, inProcessesOfTheirOwn))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private bool IsOpen(Result result, int allowance, bool inProcessesOfTheirOwn) => result.IsAlive && !result.Fresh
        && explanations.Of(result.Mutant) is null && (inProcessesOfTheirOwn ? _madeOnce.Contains(result.Mutant.Id) : result.Allowance < allowance && !result.IsThorough);

    private void Work(ConcurrentQueue<Mutant> queue, int all, int allowance, bool inProcessesOfTheirOwn)
    {
        WorkerProcess? warm = null;
        while (queue.TryDequeue(out var mutant))
        {
            var began = _watch.Elapsed;
            var verdict = inProcessesOfTheirOwn ? Cold(mutant.Id) : Warm(ref warm, mutant.Id, allowance);
            Keep(new(mutant, verdict, inProcessesOfTheirOwn, allowance, Math.Round((_watch.Elapsed - began).TotalSeconds, 2)), all);
        }

        warm?.Dispose();
    }

    // A crash, or a test that fails without the mutant too, counts only where it comes again in a new process.
    private Verdict Warm(ref WorkerProcess? worker, int mutant, int allowance)
    {
        for (var again = false; ; again = true)
        {
            worker ??= new WorkerProcess(build, allowance, fresh: null);
            var verdict = worker.Try(mutant);
            if (verdict is not (null or { Outcome: Outcome.LeftTraces }))
                return verdict;
            var fault = worker.FirstFault;
            worker.Dispose();
            worker = null;
            if (again)
                return verdict ?? new(Outcome.Crashed, 0, 0, fault);
        }
    }

    private Verdict Cold(int mutant)
    {
        for (var again = false; ; again = true)
        {
            using var worker = new WorkerProcess(build, Fresh, mutant);
            if (worker.Answer() is { } verdict)
                return verdict;
            if (again)
                return new(Outcome.Crashed, 0, 0, worker.FirstFault);
        }
    }

    private void Keep(Result result, int all)
    {
        lock (_gate)
        {
            File.AppendAllText(results, JsonSerializer.Serialize(result) + "\n");
            if (++_done % 100 == 0 || _done == all)
                Console.Error.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{build.Project}: {_done} of {all}, {_watch.Elapsed.TotalSeconds:0} s"));
        }
    }
}
