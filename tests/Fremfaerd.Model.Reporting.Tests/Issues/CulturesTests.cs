namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>
/// Days with decimals were written by the culture da-DK, which a program without the data of cultures does not have: every learning
/// report and portfolio page threw there. The suite runs without that data in tools/proof/cultures.
/// </summary>
public class A_number_of_days
{
    [Theory]
    [InlineData(0.4, "0,4 dage", "0.4 days")]
    [InlineData(12.5, "12,5 dage", "12.5 days")]
    [InlineData(1234, "1234 dage", "1234 days")]
    public void Is_written_by_the_language_and_not_by_a_culture(double days, string danish, string english)
    {
        var text = Fremfaerd.Model.Reporting.Learning.FigureWords.Days((decimal)days);

        (text.Danish, text.English).Should().Be((danish, english));
    }
}
