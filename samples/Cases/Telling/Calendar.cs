namespace Cases.Telling;

/// <summary>The clock of a case: it stands still until the story turns the page, so every telling is the same.</summary>
internal sealed class Calendar(int year) : TimeProvider
{
    private DateTimeOffset _now = MorningOf(new DateOnly(year, 1, 1));

    public override DateTimeOffset GetUtcNow() => _now;

    /// <summary>Turns to a day of the year of the case.</summary>
    internal DateOnly TurnTo(int month, int day)
    {
        var date = new DateOnly(year, month, day);
        _now = MorningOf(date);
        return date;
    }

    /// <summary>Nine o'clock on the Danish clock, summer and winter.</summary>
    private static DateTimeOffset MorningOf(DateOnly day)
    {
        var noon = DanishTime.At(new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero));
        return new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), noon.Offset).ToUniversalTime();
    }
}
