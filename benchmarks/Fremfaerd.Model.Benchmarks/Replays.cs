using BenchmarkDotNet.Attributes;
using Fremfaerd.Model.Definitions;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Judging a stored history anew, event by event, without reading a file.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Replays
{
    [Benchmark(OperationsPerInvoke = Histories.Length)]
    public TechnologyProcess OneEvent() => TechnologyProcess.From(StandardDefinition.All, Histories.Long);
}
