using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;

namespace Fremfaerd.Model.Mutants;

/// <summary>Tries many mutants, one process for each processor, and appends each result to a file.</summary>
internal sealed class Measurement(Build build, string results)
{
    private readonly HashSet<int> _madeOnce = Coverage.Read(build.CoveragePath).MadeOnce;
    private readonly Lock _gate = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _done;

    public static IReadOnlyList<Result> Read(string results) =>
        File.Exists(results) ? [.. File.ReadLines(results).Where(line => line.EndsWith('}')).Select(line => JsonSerializer.Deserialize<Result>(line)!)] : [];

    /// <summary>Tries those that the file does not hold yet.</summary>
    public void Run(IEnumerable<Mutant> mutants, int workers)
    {
        var known = Read(results).Select(result => result.Mutant.Key).ToHashSet();
        var queue = new ConcurrentQueue<Mutant>(mutants.Where(mutant => !known.Contains(mutant.Key)));
        var all = queue.Count;
        var threads = Enumerable.Range(0, Math.Min(workers, all)).Select(_ => new Thread(() => Work(queue, all))).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
    }

    private void Work(ConcurrentQueue<Mutant> queue, int all)
    {
        WorkerProcess? warm = null;
        while (queue.TryDequeue(out var mutant))
        {
            var began = _watch.Elapsed;
            var verdict = Warm(ref warm, mutant.Id);
            var fresh = verdict.Outcome is Outcome.Survived or Outcome.NotReached && _madeOnce.Contains(mutant.Id);
            if (fresh)
                verdict = Fresh(mutant.Id);
            Keep(new(mutant, verdict, fresh, Math.Round((_watch.Elapsed - began).TotalSeconds, 2)), all);
        }

        warm?.Dispose();
    }

    // A crash, or a test that fails without the mutant too, counts only where it comes again in a new process.
    private Verdict Warm(ref WorkerProcess? worker, int mutant)
    {
        for (var again = false; ; again = true)
        {
            worker ??= new WorkerProcess(build, fresh: null);
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

    private Verdict Fresh(int mutant)
    {
        using var worker = new WorkerProcess(build, mutant);
        return worker.Answer() ?? new(Outcome.Crashed, 0, 0, worker.FirstFault);
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
