#if NET10_0_OR_GREATER
using Fremfaerd.Model.Fuzz;
using Xunit.Abstractions;

namespace Fremfaerd.Model.Serialization.Tests.Hostile;

/// <summary>The beginning of a run of the fuzz tool, the same each time.</summary>
public class Fuzzing_the_files(ITestOutputHelper output)
{
    private static readonly int Count = Proof.Size(10_000);

    private static readonly Fuzzer Run = Ran();

    [Fact]
    public void Finds_nothing()
    {
        output.WriteLine($"{Run.Executions} executions, {Run.Kinds.Count} ways to end, {Run.Findings.Count} findings");

        Run.Executions.Should().Be(Count);
        Run.Findings.Select(finding => finding.Finding).Should().BeEmpty();
    }

    [Fact]
    public void Reaches_every_type_of_document() =>
        Run.Kinds.Keys.Should().Contain(["event loaded", "history loaded", "definition loaded"]).And.HaveCountGreaterThan(200 / Proof.Share);

    private static Fuzzer Ran()
    {
        var fuzzer = new Fuzzer(Seeds.Definitions, Seeds.All(), seed: 1);
        fuzzer.Run(Count, TimeSpan.MaxValue);
        return fuzzer;
    }
}
#endif
