using System.Globalization;

namespace Fremfaerd.Model.Text;

/// <summary>Dates in words. Our own, because the culture da-DK does not exist under invariant globalization.</summary>
internal static class Dates
{
    private static readonly string[] DanishMonths =
    [
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december",
    ];

    internal static string InWords(Moment moment, Language language)
    {
        var date = moment.Date;
        var day = language == Language.Danish
            ? string.Create(CultureInfo.InvariantCulture, $"{date.Day}. {DanishMonths[date.Month - 1]} {date.Year:0000}")
            : date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return moment.Instant is { } instant ? day + ClockTime(DanishTime.At(instant), language) : day;
    }

    private static string ClockTime(DateTimeOffset danish, Language language) => language == Language.Danish
        ? danish.ToString("' kl. 'HH'.'mm", CultureInfo.InvariantCulture)
        : danish.ToString("' at 'HH':'mm", CultureInfo.InvariantCulture);
}
