using System.Globalization;

namespace Fremfaerd.Model.Tests.Time;

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
        Moment.At(Any.Start.AddHours(1)).HadHappenedBy(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture)).Should().Be(expected);

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
