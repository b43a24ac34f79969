namespace Cases.Telling;

/// <summary>The clock of a case: it stands still until the story turns the page, so every telling is the same.</summary>
internal sealed class Calendar : TimeProvider
{
    private DateTimeOffset _now = MorningOf(new DateOnly(2025, 1, 1));

    public override DateTimeOffset GetUtcNow() => _now;

    internal void TurnTo(DateOnly day) => _now = MorningOf(day);

    /// <summary>Nine o'clock on the Danish clock, summer and winter.</summary>
    private static DateTimeOffset MorningOf(DateOnly day)
    {
        var noon = DanishTime.At(new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero));
        return new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), noon.Offset).ToUniversalTime();
    }
}
