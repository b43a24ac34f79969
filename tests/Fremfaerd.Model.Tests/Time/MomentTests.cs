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
        Day.HadHappenedBy(Instant(at)).Should().Be(expected);

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

    internal static DateTimeOffset Instant(string text) =>
        DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

public class A_moment_known_to_the_instant
{
    [Fact]
    public void Keeps_its_offset() =>
        Moment.At(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(-5))).Instant!.Value.Offset.Should().Be(TimeSpan.FromHours(-5));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9)]
    public void Is_cut_to_whole_microseconds(int ticks)
    {
        var whole = new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.FromHours(1)).AddTicks(1234560);

        Moment.At(whole.AddTicks(ticks)).Instant.Should().Be(whole);
        Moment.At(whole.AddTicks(10)).Instant.Should().NotBe(whole);
    }

    [Theory]
    [InlineData("2026-03-02T08:59:59.999999Z", false)]
    [InlineData("2026-03-02T09:00:00Z", true)]
    [InlineData("2026-03-02T10:00:00+01:00", true)]
    [InlineData("2026-03-02T10:00:00+02:00", false)]
    public void Had_happened_from_that_instant_on(string at, bool expected) =>
        Moment.At(Any.Start.AddHours(1)).HadHappenedBy(A_moment_of_which_only_the_date_is_known.Instant(at)).Should().Be(expected);

    [Fact]
    public void Is_not_default() =>
        FluentActions.Invoking(() => Moment.At(default)).Should().Throw<ArgumentException>()
            .WithParameterName("instant").WithMessage("default(DateTimeOffset) is no moment. Give the instant with its offset.*");

    [Fact]
    public void May_lie_at_the_ends_of_the_calendar()
    {
        Moment.At(DateTimeOffset.MaxValue).Date.Should().Be(DateOnly.MaxValue);
        Moment.On(DateOnly.MaxValue).HadHappenedBy(DateTimeOffset.MaxValue).Should().BeTrue();
        Moment.At(new DateTimeOffset(1, 1, 1, 0, 0, 1, TimeSpan.Zero)).Date.Should().Be(DateOnly.MinValue);
    }
}

public class A_moment_that_is_default
{
    [Fact]
    public void Has_neither_happened_nor_is_it_looked_from()
    {
        FluentActions.Invoking(() => default(Moment).HadHappenedBy(Any.Start)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Moment.On(2026, 3, 2).HadHappenedBy(default)).Should().Throw<ArgumentException>().WithParameterName("at");
    }
}
