namespace Fremfaerd.Model.Tests.Time;

public class A_moment_as_text
{
    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("0001-01-02")]
    [InlineData("9999-12-31")]
    [InlineData("2026-03-02T10:00:00+01:00")]
    [InlineData("2026-03-02T10:00:00+00:00")]
    [InlineData("2026-03-02T10:00:00.5+01:00")]
    [InlineData("2026-03-02T10:00:00.000001-09:30")]
    [InlineData("2026-03-02T23:59:59.999999+14:00")]
    public void Is_read_and_written_back_the_same(string text)
    {
        Moment.TryParse(text, out var moment).Should().BeTrue();

        $"{moment}".Should().Be(text);
    }

    [Theory]
    [InlineData("2026-03-02T10:00:00Z", "2026-03-02T10:00:00+00:00")]
    [InlineData("2026-03-02T10:00:00.1234567+01:00", "2026-03-02T10:00:00.123456+01:00")]
    [InlineData("2026-03-02T10:00:00.500000+01:00", "2026-03-02T10:00:00.5+01:00")]
    public void Is_written_in_one_form_only(string text, string written)
    {
        Moment.TryParse(text, out var moment).Should().BeTrue();

        $"{moment}".Should().Be(written);
        Moment.TryParse(written, out var again).Should().BeTrue();
        again.Should().Be(moment);
    }

    /// <summary>An instant without offset would be read as the local time of whatever machine reads it.</summary>
    [Theory]
    [InlineData("2026-03-02T10:00:00")]
    [InlineData("2026-03-02T10:00:00.5")]
    [InlineData("2026-03-02 10:00:00+01:00")]
    [InlineData("2026-03-02T10:00+01:00")]
    [InlineData("2026-03-02T10:00:00+01")]
    [InlineData("2026-03-02T10:00:00+0100")]
    [InlineData("2026-03-02T10:00:00+1:00")]
    [InlineData("2026-03-02T10:00:00+001:00")]
    [InlineData("2026-03-02T10:00:00+01:0")]
    [InlineData("2026-03-02T10:00:00.+01:00")]
    [InlineData("2026-03-02T10:00:00+01:00:00")]
    [InlineData("2026-03-02T10:00:00z")]
    [InlineData("2026-03-02t10:00:00Z")]
    [InlineData("2026-03-02T10:00:00+15:00")]
    [InlineData("2026-03-02T10:00:00+01:00Z")]
    [InlineData("2026-03-02T10:00:00,5+01:00")]
    [InlineData("2026-03-02T10:00:00.12345678+01:00")]
    [InlineData("2026-03-02T24:00:00Z")]
    [InlineData("2026-03-02T10:60:00Z")]
    [InlineData("2026-03-02T23:59:60Z")]
    [InlineData("2026-03-02Z")]
    [InlineData("2026-02-29")]
    [InlineData("2026-13-01")]
    [InlineData("0001-01-01")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("2026-3-2")]
    [InlineData("26-03-02")]
    [InlineData("02-03-2026")]
    [InlineData("2026/03/02")]
    [InlineData("2. marts 2026")]
    [InlineData(" 2026-03-02")]
    [InlineData("2026-03-02 ")]
    [InlineData("2026-03-02\n")]
    [InlineData(" 2026-03-02T10:00:00Z")]
    [InlineData("2026-03-02T10:00:00Z ")]
    [InlineData("2026-03-02T10:00:00 +01:00")]
    [InlineData("+2026-03-02")]
    [InlineData("٢٠٢٦-٠٣-٠٢")]
    [InlineData("Z")]
    [InlineData("")]
    [InlineData("now")]
    [InlineData(null)]
    public void Is_refused_in_any_other_form(string? text)
    {
        Moment.TryParse(text, out var moment).Should().BeFalse();

        moment.Should().Be(default(Moment));
    }
}
