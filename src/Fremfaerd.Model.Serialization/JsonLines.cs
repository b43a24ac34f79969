using System.Runtime.CompilerServices;
using Fremfaerd.Model.Serialization.Portfolios;

namespace Fremfaerd.Model.Serialization;

/// <summary>
/// Many processes as newline-delimited JSON: one history file a line, however many, in the memory of one. Safe to
/// share between threads; each call works on its own stream.
/// </summary>
public sealed class JsonLines
{
    private readonly JsonFormat<TechnologyProcess> _line;
    private readonly JsonLimits _limits;

    internal JsonLines(FremfaerdJsonOptions options)
    {
        _line = new(new Histories.ProcessKind(options.Definitions), options with { Indented = false });
        _limits = options.Limits;
    }

    /// <summary>Writes processes as they come, one a line. The stream stays open.</summary>
    /// <param name="processes">The processes.</param>
    /// <param name="output">Where to.</param>
    /// <param name="progress">Told after each line; null for nobody.</param>
    /// <param name="cancellation">Stops between two lines, so that whole lines are in the stream.</param>
    /// <returns>How much was written.</returns>
    /// <exception cref="ArgumentException">A process is not enrolled; the lines before it are written.</exception>
    public async Task<PortfolioProgress> WriteAsync(
        IAsyncEnumerable<TechnologyProcess> processes, Stream output, IProgress<PortfolioProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(processes);
        ArgumentNullException.ThrowIfNull(output);
        var done = default(PortfolioProgress);
        await foreach (var process in processes.WithCancellation(cancellation).ConfigureAwait(false))
        {
            cancellation.ThrowIfCancellationRequested();
            var bytes = await _line.WriteLineAsync(process, output).ConfigureAwait(false);
            done = done with { Lines = done.Lines + 1, Bytes = done.Bytes + bytes };
            progress?.Report(done);
        }

        return done;
    }

    /// <summary>Reads processes one at a time. Empty lines are passed over; the stream stays open.</summary>
    /// <param name="input">The stream, in UTF-8.</param>
    /// <param name="onBadLine">What becomes of a line that cannot be read; by default reading stops there.</param>
    /// <param name="progress">Told after each line; null for nobody.</param>
    /// <param name="cancellation">Gives up reading.</param>
    /// <returns>The lines in order, read as they are asked for.</returns>
    /// <exception cref="FremfaerdJsonException">A line cannot be read, and <paramref name="onBadLine"/> says to stop. Its line is that of the whole file.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="onBadLine"/> is undefined.</exception>
    /// <exception cref="OperationCanceledException">Reading was given up, told as the lines are asked for.</exception>
    public IAsyncEnumerable<PortfolioLine> ReadAsync(
        Stream input, OnBadLine onBadLine = OnBadLine.Stop, IProgress<PortfolioProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        return onBadLine is OnBadLine.Stop or OnBadLine.Report
            ? Lines(input, onBadLine, progress, cancellation)
            : throw new ArgumentOutOfRangeException(nameof(onBadLine), onBadLine, "There is no such member. Say whether to stop or to report.");
    }

    private async IAsyncEnumerable<PortfolioLine> Lines(
        Stream input, OnBadLine onBadLine, IProgress<PortfolioProgress>? progress, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var lines = new LineReader(input, _limits.Bytes);
        var done = default(PortfolioProgress);
        while (await lines.NextAsync(cancellation).ConfigureAwait(false))
        {
            if (lines.IsBlank)
                continue;
            var line = Read(lines);
            done = new(done.Lines + 1, done.Faults + (line.Fault is null ? 0 : 1), lines.BytesRead);
            progress?.Report(done);
            if (line.Fault is { } fault && onBadLine == OnBadLine.Stop)
                throw fault;
            yield return line;
        }
    }

    private PortfolioLine Read(LineReader lines)
    {
        try
        {
            var process = lines.IsTooLong ? throw Documents.DocumentReader.TooLarge(_limits) : _line.Read(lines.Line.Span);
            return new PortfolioLine(lines.Number, process, null);
        }
        catch (FremfaerdJsonException fault)
        {
            return new PortfolioLine(lines.Number, null, fault.OnLine(lines.Number));
        }
    }
}
