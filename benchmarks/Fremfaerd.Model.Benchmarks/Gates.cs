using BenchmarkDotNet.Attributes;
using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Readiness;
using Fremfaerd.Model.Text;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Asking the largest gate, with all its checks met, beside a chain of ifs that gives the same bool.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class Gates
{
    private readonly TechnologyProcess _process = Courses.ReadyToLeaveDecision();
    private readonly HandWritten _handWritten = HandWritten.AllMet;
    private readonly GateId _gate = Courses.LargestGate;

    [Benchmark(Baseline = true)]
    public bool ChainOfIfs() => _handWritten.IsOpen();

    [Benchmark]
    public bool IsOpen() => _process.IsOpen(_gate, Courses.Now);

    [Benchmark]
    public GateReport Assess() => _process.Assess(_gate, Courses.Now);

    [Benchmark]
    public string AssessAndExplain() => _process.Assess(_gate, Courses.Now).Explain(Language.Danish);
}
