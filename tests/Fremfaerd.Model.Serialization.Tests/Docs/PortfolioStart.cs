using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

/// <summary>The code of docs/files.md on portfolios, compiled.</summary>
[Sample("docs/files.md", "portfolio")]
internal static class PortfolioStart
{
    internal static void Run()
    {
        using var file = new MemoryStream();
        foreach (var phase in (Phase[])[Phase.Idea, Phase.Design, Phase.Idea])
        {
            FremfaerdJson.Default.Processes.Write(Any.Course(phase).Process, file);
            file.WriteByte((byte)'\n');
        }

        file.Position = 0;
        Sample(file).GetAwaiter().GetResult().Should().Equal(new Dictionary<Phase, int> { [Phase.Idea] = 2, [Phase.Design] = 1 });
    }

    private static async Task<Dictionary<Phase, int>> Sample(Stream file)
    {
        // begin
        var inPhase = new Dictionary<Phase, int>();
        await foreach (var line in FremfaerdJson.Default.Portfolios.ReadAsync(file, OnBadLine.Report))
        {
            if (line.Fault is { } fault)
                Console.WriteLine($"Linje {line.Number}: {fault.Why.Danish}");
            else if (line.Process!.Phase is { } phase)
                inPhase[phase] = inPhase.GetValueOrDefault(phase) + 1;
        }
        // end
        return inPhase;
    }
}
