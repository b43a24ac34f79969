using Fremfaerd.Model.Phases;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Serialization.Tests.Docs;

/// <summary>The code of docs/files.md on portfolios, compiled.</summary>
internal static class PortfolioStart
{
    internal static async Task<Dictionary<Phase, int>> Run(Stream file)
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
