using BenchmarkDotNet.Attributes;
using Fremfaerd.Model.Definitions;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>A course of 200 events as it was known half-way, beside a loop over the first half of them.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Moments
{
    private static readonly TechnologyProcess Course = TechnologyProcess.From(StandardDefinition.All, Histories.Long);

    internal const int Half = Histories.Length / 2;

    private static readonly DateTimeOffset HalfWay = Course.History[Half - 1].Stamp.RecordedAt;

    [Benchmark(Baseline = true)]
    public object BareFold() => Benchmarks.BareFold.Of(Course.History.Take(Half));

    [Benchmark]
    public TechnologyProcess AsOf() => Course.AsOf(HalfWay);
}
