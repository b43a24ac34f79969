namespace Fremfaerd.Model.Time;

/// <summary>
/// Danish civil time: UTC+1, and UTC+2 from the last Sunday of March to the last Sunday of October
/// (Directive 2000/84/EC). The rule is the library's own, so the answer does not depend on the machine's zone data.
/// </summary>
public static class DanishTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone(
        "Fremfaerd/Danish", TimeSpan.FromHours(1), "Danish time", "Danish time", "Danish summer time", [SummerTime()]);

    /// <summary>The instant on the Danish clock.</summary>
    /// <param name="instant">Any instant, with any offset.</param>
    /// <returns>The same instant with the Danish offset of that day and hour.</returns>
    /// <exception cref="ArgumentException"><paramref name="instant"/> is <c>default</c>.</exception>
    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant.Given(), Zone);

    /// <summary>The Danish calendar day of an instant.</summary>
    /// <param name="instant">Any instant, with any offset.</param>
    /// <returns>The date a Danish wall calendar shows.</returns>
    /// <exception cref="ArgumentException"><paramref name="instant"/> is <c>default</c>.</exception>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>A day for a deadline or a text: the very first of the calendar is <c>default</c>, so it reads as the second.</summary>
    internal static DateOnly Sayable(DateOnly day) => day == default ? day.AddDays(1) : day;

    /// <summary>The instant of a Danish wall clock; only for times of day that no switch skips or repeats.</summary>
    internal static DateTimeOffset FromWallClock(DateTime danish) => new(danish, Zone.GetUtcOffset(danish));

    private static TimeZoneInfo.AdjustmentRule SummerTime() =>
        TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromHours(1), LastSunday(3, 2), LastSunday(10, 3));

    private static TimeZoneInfo.TransitionTime LastSunday(int month, int hour) =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(
            new DateTime(1, 1, 1, hour, 0, 0, DateTimeKind.Unspecified), month, 5, DayOfWeek.Sunday);
}
