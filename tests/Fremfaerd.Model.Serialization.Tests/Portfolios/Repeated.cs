namespace Fremfaerd.Model.Serialization.Tests.Portfolios;

/// <summary>A file of the same line many times over, which is never in memory as a whole; read in uneven pieces.</summary>
internal sealed class Repeated(byte[] line, int times) : Stream
{
    private readonly byte[] _line = [.. line, (byte)'\n'];
    private long _at;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => (long)_line.Length * times;

    public override long Position
    {
        get => _at;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var place = (int)(_at % _line.Length);
        var part = (int)Math.Min(Math.Min(count, 7_001), Math.Min(_line.Length - place, Length - _at));
        _line.AsSpan(place, part).CopyTo(buffer.AsSpan(offset));
        _at += part;
        return part;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
