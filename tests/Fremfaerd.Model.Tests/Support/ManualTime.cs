namespace Fremfaerd.Model.Tests;

/// <summary>A clock that a test moves by hand; each reading is a second later than the one before.</summary>
internal sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow() => _now += TimeSpan.FromSeconds(1);

    internal void MoveTo(DateTimeOffset now) => _now = now;
}
