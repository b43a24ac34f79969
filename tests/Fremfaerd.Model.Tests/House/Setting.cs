using System.Globalization;

namespace Fremfaerd.Model.Tests.House;

/// <summary>
/// Culture and time zone of the process that runs the tests. PROOF_SETTING names the ones that tools/proof/cultures asked for,
/// for example <c>tr-TR -09:30</c>: a run under a culture or zone that the machine does not have would prove nothing.
/// Without it any culture and zone will do.
/// </summary>
public abstract class Setting
{
    private static readonly string? Asked = Environment.GetEnvironmentVariable("PROOF_SETTING");

    /// <summary>By culture: a capital i, the year of 28 March 2026, and what stands before decimals.</summary>
    private static readonly Dictionary<string, string> Marks = new()
    {
        ["da-DK"] = "I 2026 ,",
        ["tr-TR"] = "İ 2026 ,",
        ["ar-SA"] = "I 1447 ٫",
        ["th-TH"] = "I 2569 .",
        ["invariant"] = "I 2026 .",
    };

    private static string Culture => CultureInfo.CurrentCulture.Name is { Length: > 0 } name ? name : "invariant";

    [Fact]
    public void Is_the_one_that_was_asked_for()
    {
        var offset = TimeZoneInfo.Local.BaseUtcOffset;
        var inForce = $"{Culture} {(offset < TimeSpan.Zero ? "-" : "+")}{offset.ToString("hh\\:mm", CultureInfo.InvariantCulture)}";

        inForce.Should().Be(Asked ?? inForce);
    }

    [Fact]
    public void Has_the_data_of_its_culture()
    {
        var (culture, day) = (CultureInfo.CurrentCulture, new DateTime(2026, 3, 28));
        var inForce = $"{culture.TextInfo.ToUpper("i")} {culture.Calendar.GetYear(day)} {culture.NumberFormat.NumberDecimalSeparator}";

        (Asked is null ? Marks.GetValueOrDefault(Culture, inForce) : Marks[Culture]).Should().Be(inForce);
    }

    [Fact]
    public void Changes_nothing_that_the_library_writes()
    {
        var night = new DateTimeOffset(2026, 3, 28, 23, 30, 0, TimeSpan.Zero);

        Moment.At(night).In(Language.Danish).Should().Be("29. marts 2026 kl. 00.30");
        Moment.At(night).In(Language.English).Should().Be("29 March 2026 at 00:30");
        $"{Moment.At(night)}".Should().Be("2026-03-28T23:30:00+00:00");
    }
}
