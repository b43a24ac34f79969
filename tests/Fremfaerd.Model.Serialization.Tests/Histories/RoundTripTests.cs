using Fremfaerd.Model.Tests.Process.Forging;

namespace Fremfaerd.Model.Serialization.Tests.Histories;

/// <summary>What is written is read back as it was, to the byte.</summary>
public class A_history_written_and_read
{
    internal static readonly FremfaerdJson Json = new(new() { Definitions = ValueList.From(Sources.Definitions) });

    public static TheoryData<int> Histories => [.. Enumerable.Range(0, Sources.All.Length)];

    [Theory]
    [MemberData(nameof(Histories))]
    public void Is_the_same_history_and_the_same_bytes(int source)
    {
        var process = TechnologyProcess.From(Sources.Definitions, Sources.All[source].Events);

        var written = Json.Processes.Write(process);
        var read = Json.Processes.Read(written);

        read.History.Should().Equal(process.History);
        Json.Processes.Write(read).Should().Be(written);
    }
}
