using System.Text.Json;
using Fremfaerd.Model.Benchmarks.Files.Plain;
using Fremfaerd.Model.Serialization;

namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>A portfolio as newline-delimited JSON in a temporary file, read by the library and by its peers.</summary>
internal sealed class PortfolioFile : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    private PortfolioFile()
    {
    }

    internal static async Task<PortfolioFile> Of(int processes)
    {
        var file = new PortfolioFile();
        await using var output = File.Create(file._path);
        await FremfaerdJson.Default.Portfolios.WriteAsync(Histories.Portfolio(processes).ToAsyncEnumerable(), output);
        return file;
    }

    internal Stream Open() => new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 64 * 1024);

    internal long Bytes => new FileInfo(_path).Length;

    public void Dispose() => File.Delete(_path);

    /// <summary>Reads and judges every line, and keeps none.</summary>
    /// <returns>The number of events.</returns>
    internal async Task<long> ReadLibrary(Action<long>? afterLine = null)
    {
        var events = 0L;
        await using var input = Open();
        await foreach (var line in FremfaerdJson.Default.Portfolios.ReadAsync(input))
        {
            events += line.Process!.Sequence;
            afterLine?.Invoke(line.Number);
        }

        return events;
    }

    /// <summary>Every token of every line, and nothing made of it.</summary>
    internal long PassOver()
    {
        var tokens = 0L;
        using var input = Open();
        using var lines = new StreamLines(input);
        while (lines.Next(out var line))
        {
            var reader = new Utf8JsonReader(line);
            while (reader.Read())
                tokens++;
        }

        return tokens;
    }

    internal long ReadNewtonsoft()
    {
        var events = 0L;
        using var input = new StreamReader(Open());
        while (input.ReadLine() is { } line)
            events += PlainJson.Read(new StringReader(line)).Events!.Count;
        return events;
    }
}
