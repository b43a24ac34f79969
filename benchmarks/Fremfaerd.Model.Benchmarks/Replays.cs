using BenchmarkDotNet.Attributes;
using Fremfaerd.Model.Definitions;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Judging a stored history anew, without reading a file, beside a loop that believes the same events. The time is that of all events.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Replays
{
    private ProcessEvent[] _events = [];

    /// <summary>The length of the history.</summary>
    [Params(20, 200, 2_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Prepare() => _events = [.. Lengths.ReadyAfter(Events).Process.History];

    [Benchmark(Baseline = true)]
    public object BareFold() => Benchmarks.BareFold.Of(_events);

    [Benchmark]
    public TechnologyProcess Judged() => TechnologyProcess.From(StandardDefinition.All, _events);
}
