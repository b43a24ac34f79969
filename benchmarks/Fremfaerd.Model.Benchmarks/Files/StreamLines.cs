namespace Fremfaerd.Model.Benchmarks.Files;

/// <summary>The lines of a stream, as bytes in one buffer; a line is at most as long as that.</summary>
internal sealed class StreamLines(Stream input) : IDisposable
{
    private readonly byte[] _buffer = new byte[1024 * 1024];
    private int _start;
    private int _end;

    internal bool Next(out ReadOnlySpan<byte> line)
    {
        while (true)
        {
            var held = _buffer.AsSpan(_start, _end - _start);
            var length = held.IndexOf((byte)'\n');
            if (length >= 0)
            {
                line = held[..length];
                _start += length + 1;
                return true;
            }

            held.CopyTo(_buffer);
            (_start, _end) = (0, held.Length);
            var read = input.Read(_buffer, _end, _buffer.Length - _end);
            if (read == 0)
            {
                line = default;
                return false;
            }

            _end += read;
        }
    }

    public void Dispose() => input.Dispose();
}
