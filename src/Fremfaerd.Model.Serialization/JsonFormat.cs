using System.Text;
using Fremfaerd.Model.Serialization.Documents;

namespace Fremfaerd.Model.Serialization;

/// <summary>Writes and reads one kind of document. Reading is strict and takes all or nothing. Safe to share between threads.</summary>
/// <typeparam name="T">What a document holds.</typeparam>
public sealed class JsonFormat<T> : JsonOutput<T>
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly JsonLimits _limits;

    internal JsonFormat(Kind<T> kind, FremfaerdJsonOptions options)
        : base(kind, options, options.Limits.Depth) => _limits = options.Limits;

    /// <summary>Reads a document from text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="FremfaerdJsonException">The document is not as the format says, or the rules refuse its content.</exception>
    public T Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Bytes(json));
    }

    /// <summary>Reads a document from UTF-8; a byte order mark in front is passed over.</summary>
    /// <param name="utf8">The bytes.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="FremfaerdJsonException">The document is not as the format says, or the rules refuse its content.</exception>
    public T Read(ReadOnlySpan<byte> utf8) => DocumentReader.Read(Kind, utf8, _limits);

    /// <summary>Reads a document from the rest of a stream, which stays open.</summary>
    /// <param name="input">The stream, in UTF-8.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="FremfaerdJsonException">The document is not as the format says, or the rules refuse its content.</exception>
    public T Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var bytes = new LimitedBuffer(_limits);
        while (bytes.Take(input.Read(bytes.Room.Span)))
        {
        }

        return Read(bytes.Filled.Span);
    }

    /// <summary>Reads a document from the rest of a stream, which stays open.</summary>
    /// <param name="input">The stream, in UTF-8.</param>
    /// <param name="cancellation">Gives up reading.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="FremfaerdJsonException">The document is not as the format says, or the rules refuse its content.</exception>
    public async Task<T> ReadAsync(Stream input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        using var bytes = new LimitedBuffer(_limits);
        while (bytes.Take(await input.ReadAsync(bytes.Room, cancellation).ConfigureAwait(false)))
        {
        }

        return Read(bytes.Filled.Span);
    }

    /// <summary>A text with half a character has no bytes, so it is refused as any other document would be.</summary>
    private byte[] Bytes(string json)
    {
        // A byte order mark is one character more.
        if (json.Length > _limits.Bytes + 1L)
            throw DocumentReader.TooLarge(_limits);
        try
        {
            return Strict.GetBytes(json);
        }
        catch (EncoderFallbackException half)
        {
            throw DocumentReader.HalfCharacter(json, half);
        }
    }
}
