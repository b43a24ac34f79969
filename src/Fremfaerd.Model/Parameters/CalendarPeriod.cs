namespace Fremfaerd.Model.Parameters;

/// <summary>A length of time in Danish calendar days or months, as agreements give notice and deadlines. Weekends and holidays count.</summary>
public sealed record CalendarPeriod
{
    private CalendarPeriod(int months, int days) => (Months, Days) = (months, days);

    /// <summary>The number of months; 0 where it is a number of days.</summary>
    public int Months { get; }

    /// <summary>The number of days; 0 where it is a number of months.</summary>
    public int Days { get; }

    /// <summary>How people say it: “14 dage”, “1 month”.</summary>
    public LocalizedText Name => Months > 0
        ? new($"{Months} {(Months == 1 ? "måned" : "måneder")}", $"{Months} {(Months == 1 ? "month" : "months")}")
        : new($"{Days} {(Days == 1 ? "dag" : "dage")}", $"{Days} {(Days == 1 ? "day" : "days")}");

    /// <summary>A number of calendar days.</summary>
    /// <param name="days">From 1 to 3650.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public static CalendarPeriod OfDays(int days) => new(0, Within(days, 3650));

    /// <summary>A number of calendar months.</summary>
    /// <param name="months">From 1 to 120.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside.</exception>
    public static CalendarPeriod OfMonths(int months) => new(Within(months, 120), 0);

    /// <summary>The day the period has run; a day the month does not have becomes its last.</summary>
    /// <param name="day">The day it runs from, itself not counted.</param>
    /// <returns>The last day of the period; where the calendar ends before it, the last day of the calendar.</returns>
    /// <exception cref="ArgumentException">The day is <c>default</c>.</exception>
    public DateOnly After(DateOnly day) => LastDayFrom(day.Given());

    /// <summary>The same for a day that comes from a moment on record, which may be the very first of the calendar.</summary>
    internal DateOnly LastDayFrom(DateOnly day) => day > DateOnly.MaxValue.AddMonths(-Months).AddDays(-Days)
        ? DateOnly.MaxValue
        : day.AddMonths(Months).AddDays(Days);

    /// <summary>The last day from which the whole period lies before another day.</summary>
    /// <param name="day">The day by which it has run.</param>
    /// <returns>
    /// The latest day for which <see cref="After"/> is not later than <paramref name="day"/>; where the calendar begins after it,
    /// the second day of the calendar, since the first is <c>default</c>.
    /// </returns>
    /// <exception cref="ArgumentException">The day is <c>default</c>.</exception>
    public DateOnly Before(DateOnly day)
    {
        if (day.Given() <= DateOnly.MinValue.AddMonths(Months).AddDays(Days))
            return DateOnly.MinValue.AddDays(1);
        var latest = day.AddMonths(-Months).AddDays(-Days);
        while (latest.AddDays(1) < day && After(latest.AddDays(1)) <= day)
            latest = latest.AddDays(1);
        return latest;
    }

    /// <summary>The period in ISO 8601, independent of culture.</summary>
    /// <returns>For example <c>P14D</c> or <c>P1M</c>.</returns>
    public override string ToString() => Months > 0 ? $"P{Months}M" : $"P{Days}D";

    private static int Within(int number, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, most);
        return number;
    }
}
