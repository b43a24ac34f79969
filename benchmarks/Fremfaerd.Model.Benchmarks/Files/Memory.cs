using System.Globalization;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>The most memory that is held while a portfolio is read, which an allocation figure does not tell.</summary>
internal static class Memory
{
    internal static async Task Print()
    {
        foreach (var processes in (int[])[1_000, PortfolioFiles.Processes])
            await Print(processes);
    }

    private static async Task Print(int processes)
    {
        using var file = await PortfolioFile.Of(processes);
        await file.ReadLibrary();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (held, uncollected) = (0L, 0L);
        await file.ReadLibrary(line =>
        {
            uncollected = Math.Max(uncollected, GC.GetTotalMemory(forceFullCollection: false) - before);
            if (line % (processes / 20) == 0)
                held = Math.Max(held, GC.GetTotalMemory(forceFullCollection: true) - before);
        });
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{processes,6} processes, {file.Bytes / 1e6,6:F1} MB: at most {held / 1e3,6:F0} kB held while reading ({uncollected / 1e6:F1} MB before a collection)"));
    }
}
