using System.Globalization;

namespace Fremfaerd.Model.Tests.Time;

public class A_moment_of_which_only_the_date_is_known
{
    private static readonly Moment Day = Moment.On(2026, 3, 2);

    [Fact]
    public void Has_a_date_and_no_instant()
    {
        Day.Date.Should().Be(new DateOnly(2026, 3, 2));
        Day.HasTime.Should().BeFalse();
        Day.Instant.Should().BeNull();
    }

    [Theory]
    [InlineData("2026-03-01T22:59:59.999999Z", false)]
    [InlineData("2026-03-01T23:00:00Z", true)]
    [InlineData("2026-03-02T12:00:00Z", true)]
    [InlineData("2026-03-05T00:00:00Z", true)]
    public void Had_happened_from_the_start_of_its_Danish_day(string at, bool expected) =>
        Day.HadHappenedBy(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)).Should().Be(expected);

    [Fact]
    public void Is_not_the_first_day_of_the_calendar() =>
        FluentActions.Invoking(() => Moment.On(default)).Should().Throw<ArgumentException>()
            .WithParameterName("date").WithMessage("default(DateOnly) is no moment. Give the date.*");

    [Theory]
    [InlineData(2026, 2, 29)]
    [InlineData(2026, 13, 1)]
    [InlineData(0, 1, 1)]
    public void Is_a_date_that_exists(int year, int month, int day) =>
        FluentActions.Invoking(() => Moment.On(year, month, day)).Should().Throw<ArgumentOutOfRangeException>();
}
