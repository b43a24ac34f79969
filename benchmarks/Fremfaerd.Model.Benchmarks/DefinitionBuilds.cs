using BenchmarkDotNet.Attributes;
using Fremfaerd.Model.Definitions;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Benchmarks;

/// <summary>Building the standard definition from its parts, which is done once in a program, beside reading it from its file.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class DefinitionBuilds
{
    private readonly byte[] _file = FremfaerdJson.Default.Definitions.WriteUtf8(StandardDefinition.Current);

    [Benchmark(Baseline = true)]
    public ProcessDefinition ReadFromFile() => FremfaerdJson.Default.Definitions.Read(_file);

    [Benchmark]
    public ProcessDefinition Build() => ProcessDefinition.Build(StandardDefinition.Current.Content);
}
