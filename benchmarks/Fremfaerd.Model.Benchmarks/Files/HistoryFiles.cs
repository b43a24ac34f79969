using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>
/// Writing and reading one history, per event of its 200. Reading by the library means strictly and with every event
/// judged again; none of the others does either. Judging is so much code that a short run times it before it is compiled well,
/// so the warm-up is long.
/// </summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 20, iterationCount: 5)]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class HistoryFiles
{
    private LongHistory _history = null!;

    [GlobalSetup]
    public void Prepare() => _history = new();

    [GlobalCleanup]
    public void Remove() => _history.Dispose();

    [Benchmark(Baseline = true, OperationsPerInvoke = Histories.Length)]
    [BenchmarkCategory("Write")]
    public int WriteByHand() => _history.WriteByHand();

    [Benchmark(OperationsPerInvoke = Histories.Length)]
    [BenchmarkCategory("Write")]
    public int Write() => _history.WriteLibrary();

    [Benchmark(OperationsPerInvoke = Histories.Length)]
    [BenchmarkCategory("Write")]
    public int WriteNewtonsoft() => _history.WriteNewtonsoft();

    [Benchmark(Baseline = true, OperationsPerInvoke = Histories.Length)]
    [BenchmarkCategory("Read")]
    public int BareReader() => _history.PassOver();

    [Benchmark(OperationsPerInvoke = Histories.Length)]
    [BenchmarkCategory("Read")]
    public object ReadByHand() => _history.ReadByHand();

    [Benchmark(OperationsPerInvoke = Histories.Length)]
    [BenchmarkCategory("Read")]
    public object ReadWithoutJudging() => _history.ReadUnjudged();

    [Benchmark(OperationsPerInvoke = Histories.Length)]
    [BenchmarkCategory("Read")]
    public TechnologyProcess Read() => _history.ReadLibrary();

    [Benchmark(OperationsPerInvoke = Histories.Length)]
    [BenchmarkCategory("Read")]
    public object ReadNewtonsoft() => _history.ReadNewtonsoft();
}
