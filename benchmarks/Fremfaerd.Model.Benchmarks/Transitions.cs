using BenchmarkDotNet.Attributes;
using Fremfaerd.Model.Definitions;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Finding the row of a move in the transition table, beside an array and a switch that know only the gate.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Transitions
{
    [Benchmark(Baseline = true)]
    public string? Switch() => LookUps.BySwitch(LookUps.From.Phase!.Value, LookUps.To.Phase!.Value);

    [Benchmark]
    public string? Array() => LookUps.ByArray(LookUps.From.Phase!.Value, LookUps.To.Phase!.Value);

    [Benchmark]
    public Transition? Table() => LookUps.Decider(LookUps.From, Move.Advance, LookUps.To);
}
