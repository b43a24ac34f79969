using static Fremfaerd.Model.Time.MomentOrder;

namespace Fremfaerd.Model.Tests.Time;

public class Two_moments
{
    [Theory]
    [InlineData("2026-03-02", "2026-03-01", After)]
    [InlineData("2026-03-02", "2026-03-02", Unknown)]
    [InlineData("2026-03-02", "2026-03-03", Before)]
    [InlineData("2026-03-02", "2026-03-01T23:59:59.999999+01:00", After)]
    [InlineData("2026-03-02", "2026-03-02T00:00:00+01:00", Unknown)]
    [InlineData("2026-03-02", "2026-03-02T23:59:59.999999+01:00", Unknown)]
    [InlineData("2026-03-02", "2026-03-03T00:00:00+01:00", Before)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-01", After)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-02", Unknown)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-03", Before)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-02T09:59:59.999999+01:00", After)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-02T10:00:00+01:00", Same)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-02T09:00:00Z", Same)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-01T23:00:00-10:00", Same)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-02T10:00:00.000001+01:00", Before)]
    [InlineData("2026-03-02T10:00:00+01:00", "2026-03-02T10:00:00Z", Before)]
    public void Are_ordered_as_far_as_they_are_known(string one, string other, MomentOrder expected) =>
        Read(one).ComparedTo(Read(other)).Should().Be(expected);

    /// <summary>23:30 UTC on the first is 00:30 in Denmark on the second: it must not count as before a date of the second.</summary>
    [Fact]
    public void Are_of_the_same_day_where_the_Danish_calendar_says_so()
    {
        Read("2026-03-01T23:30:00Z").ComparedTo(Read("2026-03-02")).Should().Be(Unknown);
        Read("2026-03-01T23:30:00Z").ComparedTo(Read("2026-03-01")).Should().Be(After);
    }

    [Fact]
    public void Are_equal_where_they_are_the_same_instant_or_the_same_date()
    {
        Moment.On(2026, 3, 2).Should().Be(Moment.On(new DateOnly(2026, 3, 2)));
        Read("2026-03-02T10:00:00+01:00").Should().Be(Read("2026-03-02T09:00:00Z"));
        Moment.On(2026, 3, 2).Should().NotBe(Moment.At(new DateTimeOffset(2026, 3, 2, 0, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void Are_not_compared_where_one_is_default()
    {
        FluentActions.Invoking(() => Moment.On(2026, 3, 2).ComparedTo(default)).Should().Throw<ArgumentException>()
            .WithMessage("default(Moment) is no moment. Use Moment.On or Moment.At.");
        FluentActions.Invoking(() => default(Moment).ComparedTo(Moment.On(2026, 3, 2))).Should().Throw<ArgumentException>();
    }

    private static Moment Read(string text) => Moment.TryParse(text, out var moment)
        ? moment
        : throw new ArgumentException($"{text} is no moment.");
}
