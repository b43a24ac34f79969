using System.Buffers;
using System.Text;
using Fremfaerd.Model.Serialization.Documents;

namespace Fremfaerd.Model.Serialization;

/// <summary>Writes one kind of document: UTF-8 without a byte order mark, Danish letters as themselves, members in a fixed order. Safe to share between threads.</summary>
/// <typeparam name="T">What a document holds.</typeparam>
public class JsonOutput<T>
{
    private readonly JsonWriterOptions _writing;

    internal JsonOutput(Kind<T> kind, FremfaerdJsonOptions options, int mostDepth = JsonLimits.MostDepth) =>
        (Kind, _writing) = (kind, (options.Indented ? Writing.Indented : Writing.Compact) with { MaxDepth = mostDepth });

    internal Kind<T> Kind { get; }

    /// <summary>Writes the document as text.</summary>
    /// <param name="value">What to write.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">The value cannot be written so that it could be read again, for example a process that is not enrolled or a text with half a character.</exception>
    public string Write(T value)
    {
        using var document = Written(value);
        return Encoding.UTF8.GetString(document.Written.Span);
    }

    /// <summary>Writes the document as UTF-8.</summary>
    /// <param name="value">What to write.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentException">The value cannot be written so that it could be read again, for example a process that is not enrolled or a text with half a character.</exception>
    public byte[] WriteUtf8(T value)
    {
        using var document = Written(value);
        return document.Written.ToArray();
    }

    /// <summary>Writes the document into a buffer, for example that of a pipe.</summary>
    /// <param name="value">What to write.</param>
    /// <param name="output">Where to; nothing is written where the value cannot be.</param>
    /// <exception cref="ArgumentException">The value cannot be written so that it could be read again, for example a process that is not enrolled or a text with half a character.</exception>
    public void Write(T value, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var document = Written(value);
        output.Write(document.Written.Span);
    }

    /// <summary>Writes the document into a stream, which stays open.</summary>
    /// <param name="value">What to write.</param>
    /// <param name="output">Where to; nothing is written where the value cannot be.</param>
    /// <exception cref="ArgumentException">The value cannot be written so that it could be read again, for example a process that is not enrolled or a text with half a character.</exception>
    public void Write(T value, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var document = Written(value);
        output.Write(document.Written.Span);
    }

    /// <summary>Writes the document into a stream, which stays open.</summary>
    /// <param name="value">What to write.</param>
    /// <param name="output">Where to; nothing is written where the value cannot be.</param>
    /// <param name="cancellation">Gives up the writing to the stream, which may then hold a part.</param>
    /// <returns>The work.</returns>
    /// <exception cref="ArgumentException">The value cannot be written so that it could be read again, for example a process that is not enrolled or a text with half a character.</exception>
    public async Task WriteAsync(T value, Stream output, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var document = Written(value);
        await output.WriteAsync(document.Written, cancellation).ConfigureAwait(false);
    }

    /// <summary>Writes the document and a line end at once.</summary>
    /// <returns>The number of bytes.</returns>
    internal async Task<int> WriteLineAsync(T value, Stream output)
    {
        using var document = Written(value);
        document.GetSpan(1)[0] = (byte)'\n';
        document.Advance(1);
        await output.WriteAsync(document.Written).ConfigureAwait(false);
        return document.Written.Length;
    }

    private PooledOutput Written(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var document = new PooledOutput();
        try
        {
            using var writer = new Utf8JsonWriter(document, _writing);
            Kind.Write(writer, value);
            return document;
        }
        catch (InvalidOperationException deep)
        {
            document.Dispose();
            throw new ArgumentException("The value goes deeper than Limits.Depth lets a reader go. Make it flatter or raise the limit.", nameof(value), deep);
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }
}
