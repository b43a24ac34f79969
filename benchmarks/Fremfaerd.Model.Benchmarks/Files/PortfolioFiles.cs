using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Fremfaerd.Model.Benchmarks.Files.Plain;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>A portfolio of 10,000 processes, 325,000 events: the whole file in one operation. The processes to write are kept in memory.</summary>
[MemoryDiagnoser]
[ShortRunJob]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class PortfolioFiles
{
    internal const int Processes = 10_000;

    private PortfolioFile _file = null!;
    private TechnologyProcess[] _processes = [];
    private PlainHistory[] _plain = [];

    [GlobalSetup(Targets = [nameof(BareReader), nameof(Read), nameof(ReadNewtonsoft)])]
    public async Task PrepareToRead() => _file = await PortfolioFile.Of(Processes);

    [GlobalSetup(Target = nameof(Write))]
    public void PrepareToWrite() => _processes = [.. Histories.Portfolio(Processes)];

    [GlobalSetup(Target = nameof(WriteNewtonsoft))]
    public void PrepareNewtonsoft() =>
        _plain = [.. Histories.Portfolio(Processes).Select(process => PlainJson.Read(FremfaerdJson.Default.Processes.WriteUtf8(process)))];

    [GlobalCleanup]
    public void Remove() => _file?.Dispose();

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Read")]
    public long BareReader() => _file.PassOver();

    [Benchmark]
    [BenchmarkCategory("Read")]
    public Task<long> Read() => _file.ReadLibrary();

    [Benchmark]
    [BenchmarkCategory("Read")]
    public long ReadNewtonsoft() => _file.ReadNewtonsoft();

    [Benchmark]
    [BenchmarkCategory("Write")]
    public Task<PortfolioProgress> Write() => FremfaerdJson.Default.Portfolios.WriteAsync(_processes.ToAsyncEnumerable(), Stream.Null);

    [Benchmark(Baseline = true)]
    [BenchmarkCategory("Write")]
    public void WriteNewtonsoft()
    {
        using var output = new StreamWriter(Stream.Null);
        foreach (var history in _plain)
        {
            PlainJson.Write(history, output);
            output.Write('\n');
        }
    }
}
