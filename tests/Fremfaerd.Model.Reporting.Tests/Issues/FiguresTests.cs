using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Notes;

namespace Fremfaerd.Model.Reporting.Tests.Issues;

/// <summary>An amount of money once had two decimals in a table and all of them in the finding of the same note.</summary>
public class An_amount_in_words
{
    [Theory]
    [InlineData("450000", "450.000 kr. ekskl. moms", "DKK 450,000 excluding VAT")]
    [InlineData("450000.125", "450.000,125 kr. ekskl. moms", "DKK 450,000.125 excluding VAT")]
    [InlineData("0.0000000000000000000000000001", "0,0000000000000000000000000001 kr. ekskl. moms", "DKK 0.0000000000000000000000000001 excluding VAT")]
    public void Has_every_decimal(string amount, string danish, string english)
    {
        var money = Money.Kroner(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture));

        Amounts.InWords(money, Language.Danish).Should().Be(danish);
        Amounts.InWords(money, Language.English).Should().Be(english);
    }
}

/// <summary>A text with a word that was broken over lines was once cut without an ellipsis.</summary>
public class A_text_cut_to_its_lines
{
    [Fact]
    public void Ends_in_an_ellipsis_wherever_its_words_broke()
    {
        foreach (var text in new[] { "kort a/bcdefghijklmnopqrstuvwxyz", "a/b/c/defghijklmnopqrstuvwxyzæøå", "ord\u00ADord\u00ADord\u00ADord\u00ADord ord", "et to tre fire fem seks syv otte" })
        {
            var whole = TextSize.Wrap(text, 80, 12.5);
            for (var lines = 1; lines < whole.Count; lines++)
            {
                var cut = TextSize.Wrap(text, 80, 12.5, lines);
                cut.Should().HaveCount(lines);
                cut[^1].Should().EndWith("…", text);
                TextSize.WidthOf(cut[^1], 12.5).Should().BeLessThanOrEqualTo(80);
            }
        }
    }
}

/// <summary>The timeline once failed where it was looked from the last instant there is.</summary>
public class A_timeline_at_the_end_of_time
{
    [Fact]
    public void Is_drawn()
    {
        foreach (var course in GoldenCases.All)
            new CourseReports(course, DateTimeOffset.MaxValue).Timeline().ToSvg().Should().NotBeEmpty();
    }
}
