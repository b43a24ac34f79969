using BenchmarkDotNet.Attributes;
using Fremfaerd.Model.Actors;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Passing the largest gate after few events and after many: the length of the history must not matter.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Decisions
{
    private TechnologyProcess _process = null!;
    private Stamp _stamp = null!;

    /// <summary>Events before the move.</summary>
    [Params(Courses.ReadyLength, 200, 2_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare() => (_process, _stamp) = Lengths.ReadyAfter(Events);

    [Benchmark(Baseline = true)]
    public object? IfsAndRecord() => HandWritten.AllMet.AdvanceTo(Courses.Advance.To, Courses.Now, "leder-1");

    [Benchmark]
    public Reply DecideAdvanceTo() => _process.Decide(Courses.Advance, _stamp);
}
