using System.Buffers;

namespace Fremfaerd.Model.Serialization.Documents;

/// <summary>Takes in a stream up to the limit and a byte order mark, and refuses it beyond; the reader counts to the byte.</summary>
internal sealed class LimitedBuffer(JsonLimits limits) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(16 * 1024);
    private int _count;

    internal Memory<byte> Room => _bytes.AsMemory(_count);

    internal ReadOnlyMemory<byte> Filled => _bytes.AsMemory(0, _count);

    /// <summary>Takes what was read into the room.</summary>
    /// <returns>False where the stream had ended.</returns>
    internal bool Take(int read)
    {
        _count += read;
        if (_count > limits.Bytes + DocumentReader.MarkBytes || _count == Array.MaxLength)
            throw DocumentReader.TooLarge(limits);
        if (_count == _bytes.Length)
            Grow();
        return read > 0;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_bytes.Length * 2L, Array.MaxLength));
        _bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
