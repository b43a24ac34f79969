namespace Fremfaerd.Model.Tests.Parameters;

public class A_calendar_period
{
    [Theory]
    [InlineData(1, "2026-01-31", "2026-02-28")]
    [InlineData(1, "2028-01-31", "2028-02-29")]
    [InlineData(1, "2026-01-28", "2026-02-28")]
    [InlineData(1, "2026-03-31", "2026-04-30")]
    [InlineData(1, "2026-12-15", "2027-01-15")]
    [InlineData(12, "2028-02-29", "2029-02-28")]
    [InlineData(120, "2026-01-31", "2036-01-31")]
    public void Of_months_ends_on_the_same_day_of_the_month_or_on_its_last(int months, string from, string last) =>
        CalendarPeriod.OfMonths(months).After(Day(from)).Should().Be(Day(last));

    [Theory]
    [InlineData(1, "2026-02-28", "2026-03-01")]
    [InlineData(14, "2026-03-02", "2026-03-16")]
    [InlineData(14, "2026-12-25", "2027-01-08")]
    [InlineData(3650, "2026-03-02", "2036-02-28")]
    public void Of_days_counts_every_day_but_the_one_it_runs_from(int days, string from, string last) =>
        CalendarPeriod.OfDays(days).After(Day(from)).Should().Be(Day(last));

    [Theory]
    [InlineData("2026-02-28", "2026-01-31")]
    [InlineData("2026-02-27", "2026-01-27")]
    [InlineData("2026-03-01", "2026-02-01")]
    [InlineData("2026-04-30", "2026-03-31")]
    [InlineData("2026-05-31", "2026-04-30")]
    [InlineData("2028-02-29", "2028-01-31")]
    public void Of_a_month_has_run_by_a_day_from_the_latest_day_that_leaves_it_whole(string by, string latest) =>
        CalendarPeriod.OfMonths(1).Before(Day(by)).Should().Be(Day(latest));

    [Theory]
    [MemberData(nameof(Periods))]
    public void Leaves_exactly_the_latest_day_that_is_early_enough(CalendarPeriod period)
    {
        for (var day = new DateOnly(2027, 12, 1); day < new DateOnly(2028, 4, 2); day = day.AddDays(1))
        {
            var latest = period.Before(day);

            period.After(latest).Should().BeOnOrBefore(day);
            period.After(latest.AddDays(1)).Should().BeAfter(day);
        }
    }

    /// <summary>A moment that was typed wrong must not make a report fail.</summary>
    [Theory]
    [MemberData(nameof(Periods))]
    public void Ends_and_begins_with_the_calendar(CalendarPeriod period)
    {
        period.After(DateOnly.MaxValue).Should().Be(DateOnly.MaxValue);
        period.Before(DateOnly.MaxValue).Should().BeBefore(DateOnly.MaxValue);
        period.Before(new DateOnly(1, 1, 2)).Should().Be(new DateOnly(1, 1, 2));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(3651)]
    public void Of_no_day_or_of_more_than_ten_years_of_days_is_a_bug_of_the_caller(int days) =>
        FluentActions.Invoking(() => CalendarPeriod.OfDays(days)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(0)]
    [InlineData(121)]
    public void Of_no_month_or_of_more_than_ten_years_of_months_is_a_bug_of_the_caller(int months) =>
        FluentActions.Invoking(() => CalendarPeriod.OfMonths(months)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Is_said_as_people_say_it_and_written_in_ISO_8601()
    {
        CalendarPeriod[] periods = [CalendarPeriod.OfDays(1), CalendarPeriod.OfDays(14), CalendarPeriod.OfMonths(1), CalendarPeriod.OfMonths(3)];

        periods.Select(period => period.Name.Danish).Should().Equal("1 dag", "14 dage", "1 måned", "3 måneder");
        periods.Select(period => period.Name.English).Should().Equal("1 day", "14 days", "1 month", "3 months");
        periods.Select(period => $"{period}").Should().Equal("P1D", "P14D", "P1M", "P3M");
    }

    [Fact]
    public void Is_another_than_one_of_as_many_months() =>
        CalendarPeriod.OfDays(1).Should().NotBe(CalendarPeriod.OfMonths(1)).And.Be(CalendarPeriod.OfDays(1));

    public static TheoryData<CalendarPeriod> Periods =>
        [CalendarPeriod.OfDays(1), CalendarPeriod.OfDays(31), CalendarPeriod.OfMonths(1), CalendarPeriod.OfMonths(2), CalendarPeriod.OfMonths(12)];

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
