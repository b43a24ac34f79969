using System.Globalization;

namespace Fremfaerd.Model.Tests.Time;

public class Danish_time
{
    [Theory]
    [InlineData("2026-01-14T22:59:59Z", "2026-01-14T23:59:59+01:00")]
    [InlineData("2026-01-14T23:00:00Z", "2026-01-15T00:00:00+01:00")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14T23:59:59+02:00")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15T00:00:00+02:00")]
    [InlineData("2026-07-15T00:00:00Z", "2026-07-15T02:00:00+02:00")]
    [InlineData("2025-12-31T23:00:00Z", "2026-01-01T00:00:00+01:00")]
    public void Begins_a_day_one_hour_before_UTC_and_two_in_summer(string instant, string danish) => At(instant).Should().Be(danish);

    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00")]
    [InlineData("2026-03-28T22:59:59Z", "2026-03-28T23:59:59+01:00")]
    [InlineData("2026-03-28T23:00:00Z", "2026-03-29T00:00:00+01:00")]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-29T23:59:59+02:00")]
    [InlineData("2026-03-29T22:00:00Z", "2026-03-30T00:00:00+02:00")]
    public void Leaps_from_two_to_three_in_spring_on_a_day_of_23_hours(string instant, string danish) => At(instant).Should().Be(danish);

    [Theory]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00")]
    [InlineData("2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00")]
    [InlineData("2026-10-24T21:59:59Z", "2026-10-24T23:59:59+02:00")]
    [InlineData("2026-10-24T22:00:00Z", "2026-10-25T00:00:00+02:00")]
    [InlineData("2026-10-25T22:59:59Z", "2026-10-25T23:59:59+01:00")]
    [InlineData("2026-10-25T23:00:00Z", "2026-10-26T00:00:00+01:00")]
    public void Repeats_an_hour_in_autumn_on_a_day_of_25_hours(string instant, string danish) => At(instant).Should().Be(danish);

    [Theory]
    [InlineData(2020, 29, 25)]
    [InlineData(2023, 26, 29)]
    [InlineData(2024, 31, 27)]
    [InlineData(2025, 30, 26)]
    [InlineData(2026, 29, 25)]
    [InlineData(2027, 28, 31)]
    [InlineData(2028, 26, 29)]
    [InlineData(2029, 25, 28)]
    [InlineData(2030, 31, 27)]
    [InlineData(2038, 28, 31)]
    [InlineData(2100, 28, 31)]
    public void Has_summer_from_the_last_Sunday_of_March_to_the_last_of_October(int year, int march, int october)
    {
        var (spring, autumn) = (Utc(year, 3, march), Utc(year, 10, october));

        spring.DayOfWeek.Should().Be(DayOfWeek.Sunday).And.Be(autumn.DayOfWeek);
        Offset(spring.AddTicks(-1)).Should().Be(1);
        Offset(spring).Should().Be(2);
        Offset(autumn.AddTicks(-1)).Should().Be(2);
        Offset(autumn).Should().Be(1);
    }

    [Theory]
    [InlineData("2026-03-01T23:30:00Z")]
    [InlineData("2026-03-02T13:30:00+14:00")]
    [InlineData("2026-03-01T14:00:00-09:30")]
    public void Has_the_same_day_whatever_offset_the_instant_came_with(string instant) =>
        DanishTime.DateOf(Parse(instant)).Should().Be(new DateOnly(2026, 3, 2));

    private static string At(string instant) =>
        DanishTime.At(Parse(instant)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    private static DateTimeOffset Parse(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);

    private static DateTimeOffset Utc(int year, int month, int day) => new(year, month, day, 1, 0, 0, TimeSpan.Zero);

    private static double Offset(DateTimeOffset instant) => DanishTime.At(instant).Offset.TotalHours;
}
