using BenchmarkDotNet.Attributes;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>The gate of every process of a large municipality many times over, on one core and on all, beside a chain of ifs.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Portfolios
{
    internal const int Processes = 100_000;

    private Portfolio _portfolio = null!;

    [GlobalSetup]
    public void Prepare() => _portfolio = new(Processes);

    [Benchmark(Baseline = true, OperationsPerInvoke = Processes)]
    public int ChainOfIfs() => _portfolio.AskIfs();

    [Benchmark(OperationsPerInvoke = Processes)]
    public int IsOpen() => _portfolio.AskAll();

    [Benchmark(OperationsPerInvoke = Processes)]
    public int AssessOnOneCore() => _portfolio.AssessAll();

    [Benchmark(OperationsPerInvoke = Processes)]
    public int AssessOnAllCores() => _portfolio.AssessOnAllCores();
}
