namespace Fremfaerd.Model.Serialization.Tests.Hosting;

/// <summary>A stream that gives seven bytes at a time.</summary>
internal sealed class Trickle(byte[] bytes) : MemoryStream(bytes)
{
    private const int AtOnce = 7;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(AtOnce, buffer.Length)]);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(AtOnce, buffer.Length)], cancellationToken);
}
