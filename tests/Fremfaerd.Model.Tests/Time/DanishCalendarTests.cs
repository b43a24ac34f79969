using System.Globalization;

namespace Fremfaerd.Model.Tests.Time;

public class Danish_deadlines
{
    [Theory]
    [InlineData("2026-03-02", 0, "2026-03-02")]
    [InlineData("2026-03-02", 1, "2026-04-02")]
    [InlineData("2026-01-31", 1, "2026-02-28")]
    [InlineData("2028-01-31", 1, "2028-02-29")]
    [InlineData("2028-02-29", 12, "2029-02-28")]
    [InlineData("2028-02-29", 48, "2032-02-29")]
    [InlineData("2026-03-31", 1, "2026-04-30")]
    [InlineData("2026-08-31", 1, "2026-09-30")]
    [InlineData("2026-02-28", 1, "2026-03-28")]
    [InlineData("2026-12-31", 2, "2027-02-28")]
    [InlineData("2026-12-15", 1, "2027-01-15")]
    public void Of_months_end_on_the_same_day_or_on_the_last_of_the_month(string from, int months, string until) =>
        DanishCalendar.AfterMonths(Day(from), months).Should().Be(Day(until));

    [Theory]
    [InlineData("2026-03-28", 2, "2026-03-30")]
    [InlineData("2026-10-24", 2, "2026-10-26")]
    [InlineData("2028-02-28", 1, "2028-02-29")]
    [InlineData("2026-02-28", 1, "2026-03-01")]
    [InlineData("2026-12-24", 14, "2027-01-07")]
    public void Of_days_count_calendar_days_whatever_the_clock_does(string from, int days, string until) =>
        DanishCalendar.AfterDays(Day(from), days).Should().Be(Day(until));

    [Theory]
    [InlineData("2026-07-15T21:59:59.999999Z", true)]
    [InlineData("2026-07-15T22:00:00Z", false)]
    [InlineData("2026-07-16T11:59:59+14:00", true)]
    [InlineData("2026-07-15T12:29:59-09:30", true)]
    [InlineData("2026-07-15T12:30:00-09:30", false)]
    public void Include_the_whole_last_day(string instant, bool isBy) =>
        DanishCalendar.IsBy(Instant(instant), new(2026, 7, 15)).Should().Be(isBy);

    [Fact]
    public void Cannot_be_counted_from_no_date_backwards_or_out_of_the_calendar()
    {
        FluentActions.Invoking(() => DanishCalendar.AfterMonths(default, 1)).Should().Throw<ArgumentException>().WithMessage("default(DateOnly) is no day. Give the date.*");
        FluentActions.Invoking(() => DanishCalendar.AfterDays(default, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DanishCalendar.AfterMonths(new(2026, 1, 1), -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DanishCalendar.AfterDays(new(2026, 1, 1), -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DanishCalendar.AfterMonths(DateOnly.MaxValue, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DanishCalendar.AfterDays(DateOnly.MaxValue, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => DanishCalendar.IsBy(default, new(2026, 1, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DanishCalendar.IsBy(Any.Start, default)).Should().Throw<ArgumentException>();
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}

public class Danish_days
{
    [Theory]
    [InlineData("2026-01-14", "2026-01-14T00:00:00.000000+01:00", "2026-01-14T23:59:59.999999+01:00")]
    [InlineData("2026-07-14", "2026-07-14T00:00:00.000000+02:00", "2026-07-14T23:59:59.999999+02:00")]
    [InlineData("2024-03-31", "2024-03-31T00:00:00.000000+01:00", "2024-03-31T23:59:59.999999+02:00")]
    [InlineData("2025-03-30", "2025-03-30T00:00:00.000000+01:00", "2025-03-30T23:59:59.999999+02:00")]
    [InlineData("2026-03-29", "2026-03-29T00:00:00.000000+01:00", "2026-03-29T23:59:59.999999+02:00")]
    [InlineData("2024-10-27", "2024-10-27T00:00:00.000000+02:00", "2024-10-27T23:59:59.999999+01:00")]
    [InlineData("2025-10-26", "2025-10-26T00:00:00.000000+02:00", "2025-10-26T23:59:59.999999+01:00")]
    [InlineData("2026-10-25", "2026-10-25T00:00:00.000000+02:00", "2026-10-25T23:59:59.999999+01:00")]
    [InlineData("2028-02-29", "2028-02-29T00:00:00.000000+01:00", "2028-02-29T23:59:59.999999+01:00")]
    public void Begin_and_end_at_Danish_midnight_on_either_side_of_a_switch(string date, string start, string end)
    {
        var day = Day(date);

        Text(DanishCalendar.StartOf(day)).Should().Be(start);
        Text(DanishCalendar.EndOf(day)).Should().Be(end);
    }

    [Fact]
    public void Follow_each_other_without_a_gap_and_have_23_24_or_25_hours()
    {
        var hours = new Dictionary<double, int>();
        for (var day = new DateOnly(2024, 1, 1); day < new DateOnly(2034, 1, 1); day = day.AddDays(1))
        {
            var (start, next) = (DanishCalendar.StartOf(day), DanishCalendar.StartOf(day.AddDays(1)));
            (next - DanishCalendar.EndOf(day)).Should().Be(TimeSpan.FromMicroseconds(1));
            DanishTime.DateOf(start).Should().Be(day);
            DanishTime.DateOf(DanishCalendar.EndOf(day)).Should().Be(day);
            DanishCalendar.IsBy(DanishCalendar.EndOf(day), day).Should().BeTrue();
            DanishCalendar.IsBy(next, day).Should().BeFalse();
            hours[(next - start).TotalHours] = hours.GetValueOrDefault((next - start).TotalHours) + 1;
        }

        hours.Should().Equal(new Dictionary<double, int> { [23] = 10, [24] = 3633, [25] = 10 });
    }

    [Fact]
    public void Have_the_same_bounds_whatever_zone_the_machine_is_in()
    {
        var local = new DateTime(2026, 7, 14, 0, 0, 0, DateTimeKind.Local);

        DanishCalendar.StartOf(DateOnly.FromDateTime(local)).UtcDateTime.Should().Be(new DateTime(2026, 7, 13, 22, 0, 0, DateTimeKind.Utc));
        DanishCalendar.StartOf(new(2026, 1, 14)).UtcDateTime.Should().Be(new DateTime(2026, 1, 13, 23, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public void Reach_to_the_ends_of_the_calendar()
    {
        DanishCalendar.StartOf(new(1, 1, 2)).Should().Be(new DateTimeOffset(1, 1, 2, 0, 0, 0, TimeSpan.FromHours(1)));
        DanishCalendar.EndOf(DateOnly.MaxValue).Year.Should().Be(9999);
        FluentActions.Invoking(() => DanishCalendar.StartOf(default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => DanishCalendar.EndOf(default)).Should().Throw<ArgumentException>();
    }

    private static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture);
}
