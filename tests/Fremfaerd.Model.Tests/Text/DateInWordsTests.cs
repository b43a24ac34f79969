namespace Fremfaerd.Model.Tests.Text;

public class A_date_in_words
{
    [Theory]
    [InlineData(1, "2. januar 2026", "2 January 2026")]
    [InlineData(2, "2. februar 2026", "2 February 2026")]
    [InlineData(3, "2. marts 2026", "2 March 2026")]
    [InlineData(4, "2. april 2026", "2 April 2026")]
    [InlineData(5, "2. maj 2026", "2 May 2026")]
    [InlineData(6, "2. juni 2026", "2 June 2026")]
    [InlineData(7, "2. juli 2026", "2 July 2026")]
    [InlineData(8, "2. august 2026", "2 August 2026")]
    [InlineData(9, "2. september 2026", "2 September 2026")]
    [InlineData(10, "2. oktober 2026", "2 October 2026")]
    [InlineData(11, "2. november 2026", "2 November 2026")]
    [InlineData(12, "2. december 2026", "2 December 2026")]
    public void Is_written_in_the_manner_of_the_language(int month, string danish, string english)
    {
        TextValue date = Moment.On(2026, month, 2);

        date.In(Language.Danish).Should().Be(danish);
        date.In(Language.English).Should().Be(english);
    }

    [Theory]
    [InlineData(2026, 3, 2, 8, 5, "2. marts 2026 kl. 09.05", "2 March 2026 at 09:05")]
    [InlineData(2026, 7, 31, 22, 30, "1. august 2026 kl. 00.30", "1 August 2026 at 00:30")]
    public void Has_the_Danish_time_of_day_where_it_is_known(
        int year, int month, int day, int hour, int minute, string danish, string english)
    {
        TextValue moment = Moment.At(new DateTimeOffset(year, month, day, hour, minute, 59, TimeSpan.Zero));

        moment.In(Language.Danish).Should().Be(danish);
        moment.In(Language.English).Should().Be(english);
    }

    [Fact]
    public void Is_not_made_of_a_default_moment() =>
        FluentActions.Invoking(() => (TextValue)default(Moment)).Should().Throw<ArgumentException>();
}
