using System.Globalization;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Days and medians in words; a median of nothing is never zero.</summary>
internal static class FigureWords
{
    internal static readonly LocalizedText None = new("–", "–");

    /// <summary>Our own: where a program runs without the data of cultures, da-DK does not exist.</summary>
    private static readonly NumberFormatInfo Danish = new() { NumberDecimalSeparator = "," };

    internal static decimal? Median(IEnumerable<int> values)
    {
        var all = values.Order().ToArray();
        return all.Length == 0 ? null : (all[(all.Length - 1) / 2] + all[all.Length / 2]) / 2m;
    }

    internal static LocalizedText Days(decimal days) => days switch
    {
        0 => new("samme dag", "the same day"),
        1 => new("1 dag", "1 day"),
        _ => new($"{days.ToString("0.#", Danish)} dage", $"{days.ToString("0.#", CultureInfo.InvariantCulture)} days"),
    };

    /// <summary>A length of time to the day; what is shorter than one is said to be.</summary>
    internal static LocalizedText Days(TimeSpan length) => length < TimeSpan.FromDays(1)
        ? new("under 1 dag", "less than 1 day")
        : Days(Math.Round((decimal)length.TotalDays, 1, MidpointRounding.AwayFromZero));

    internal static LocalizedText DaysOrNone(decimal? days) => days is { } some ? Days(some) : None;

    internal static LocalizedText Share(decimal share)
    {
        var percent = Math.Round(share * 100, 0, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
        return new($"{percent} %", $"{percent}%");
    }
}
