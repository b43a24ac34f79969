namespace Native;

/// <summary>A clock that stands still, so that every run prints the same.</summary>
internal sealed class FixedClock : TimeProvider
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Morning;
}
