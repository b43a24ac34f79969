namespace Fremfaerd.Model.Time;

/// <summary>
/// Deadlines in Danish civil time: a month is a month, bounds are inclusive whole days, and a day is the Danish day of
/// 23, 24 or 25 hours, whatever zone the machine is in.
/// </summary>
public static class DanishCalendar
{
    /// <summary>The date some months later; a day the month does not have becomes its last: 31 January and a month is 28 or 29 February.</summary>
    /// <param name="date">The date to count from.</param>
    /// <param name="months">The number of months, 0 or more.</param>
    /// <returns>The last day of a deadline of that many months.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="months"/> is negative, or the date lies after year 9999.</exception>
    public static DateOnly AfterMonths(DateOnly date, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        return date.Given().AddMonths(months);
    }

    /// <summary>The date some calendar days later, holidays and weekends included.</summary>
    /// <param name="date">The date to count from, itself not counted.</param>
    /// <param name="days">The number of days, 0 or more.</param>
    /// <returns>The last day of a deadline of that many days.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="days"/> is negative, or the date lies after year 9999.</exception>
    public static DateOnly AfterDays(DateOnly date, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        return date.Given().AddDays(days);
    }

    /// <summary>Whether an instant lies within a deadline; the whole last day counts.</summary>
    /// <param name="instant">Any instant, with any offset.</param>
    /// <param name="until">The last day.</param>
    /// <returns>True to the end of that Danish day.</returns>
    /// <exception cref="ArgumentException">A value is <c>default</c>.</exception>
    public static bool IsBy(DateTimeOffset instant, DateOnly until) => DanishTime.DateOf(instant) <= until.Given();

    /// <summary>The instant a Danish day begins.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Midnight with the Danish offset of that hour.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default</c>.</exception>
    public static DateTimeOffset StartOf(DateOnly date) => DanishTime.FromWallClock(date.Given().ToDateTime(TimeOnly.MinValue));

    /// <summary>The last instant of a Danish day, in whole microseconds: what is recorded then is still in time.</summary>
    /// <param name="date">The day.</param>
    /// <returns>A microsecond before midnight with the Danish offset of that hour.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default</c>.</exception>
    public static DateTimeOffset EndOf(DateOnly date) =>
        DanishTime.FromWallClock(date.Given().ToDateTime(TimeOnly.MaxValue)).InWholeMicroseconds();
}
