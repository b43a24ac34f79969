using System.Buffers;
using Fremfaerd.Model.Serialization.Documents;

namespace Fremfaerd.Model.Serialization.Portfolios;

/// <summary>
/// Reads a stream line by line in memory for one line. A line beyond the limit is passed over and told, so that the
/// next one can be read.
/// </summary>
internal sealed class LineReader(Stream input, int mostBytes) : IDisposable
{
    /// <summary>What is held of a line before it is known to begin with a byte order mark.</summary>
    private readonly long _most = mostBytes + DocumentReader.MarkBytes;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int _start;
    private int _end;
    private bool _isAtEnd;

    /// <summary>The line without its end.</summary>
    internal ReadOnlyMemory<byte> Line { get; private set; }

    /// <summary>The number of the line, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>All bytes up to the end of the line.</summary>
    internal long BytesRead { get; private set; }

    internal bool IsTooLong { get; private set; }

    /// <summary>A byte order mark alone is a blank file.</summary>
    internal bool IsBlank => !IsTooLong && DocumentReader.WithoutMark(Line.Span).IndexOfAnyExcept(" \t\r"u8) < 0;

    /// <summary>Goes to the next line.</summary>
    /// <returns>False where there is none.</returns>
    internal async ValueTask<bool> NextAsync(CancellationToken cancellation)
    {
        IsTooLong = false;
        for (var searched = 0; ;)
        {
            var found = _bytes.AsSpan(_start + searched, _end - _start - searched).IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, ending: 1);
            if (_isAtEnd)
                return (_end > _start || IsTooLong) && Take(_end - _start, ending: 0);
            searched = PassOverTooLong();
            await FillAsync(cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);

    private bool Take(int length, int ending)
    {
        Line = _bytes.AsMemory(_start, length);
        IsTooLong |= DocumentReader.WithoutMark(Line.Span).Length > mostBytes;
        _start += length + ending;
        BytesRead += length + ending;
        Number++;
        return true;
    }

    /// <summary>Lets go of what can no longer become a line within the limit.</summary>
    /// <returns>How much of the line is held.</returns>
    private int PassOverTooLong()
    {
        if (_end - _start <= _most && _end < Array.MaxLength)
            return _end - _start;
        IsTooLong = true;
        BytesRead += _end - _start;
        _start = _end;
        return 0;
    }

    private async ValueTask FillAsync(CancellationToken cancellation)
    {
        if (_start > 0)
        {
            _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _bytes.Length)
            Grow();
        var read = await input.ReadAsync(_bytes.AsMemory(_end), cancellation).ConfigureAwait(false);
        _end += read;
        _isAtEnd = read == 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(_bytes.Length * 2L, Array.MaxLength));
        _bytes.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
