using System.Globalization;
using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Calendar time across a picture, with marks at the beginnings of months, or of days where the time is short.</summary>
internal sealed class TimeAxis
{
    private const double Size = 12.5;
    private const double LeastSpan = 14;

    private static readonly string[] Danish = ["jan.", "feb.", "marts", "april", "maj", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec."];
    private static readonly string[] English = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];
    private static readonly int[] DaySteps = [1, 2, 7, 14];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000];

    private readonly DateTimeOffset _from;
    private readonly double _days;
    private readonly double _left;
    private readonly double _width;

    internal TimeAxis(DateTimeOffset first, DateTimeOffset last, double left, double right)
    {
        var span = Math.Max((last - first).TotalDays, LeastSpan);
        var room = span * 0.02;
        _from = (first - DateTimeOffset.MinValue).TotalDays > room ? first.AddDays(-room) : first;
        (_days, _left, _width) = (Math.Min(span + (2 * room), (DateTimeOffset.MaxValue - _from).TotalDays - 1), left, right - left);
    }

    internal double PlaceOf(DateTimeOffset instant) => _left + Math.Clamp((instant - _from).TotalDays / _days * _width, 0, _width);

    /// <summary>The marks of the axis: as many as have room for their labels.</summary>
    internal IReadOnlyList<(double X, string Label, string? Year)> Ticks(Language language)
    {
        foreach (var step in _days <= 70 ? DaySteps : [])
        {
            var days = Days(step, language).ToList();
            if (Fit(days))
                return days;
        }

        foreach (var step in MonthSteps)
        {
            var months = Months(step, language).ToList();
            if (Fit(months))
                return months;
        }

        return [];
    }

    private IEnumerable<(double X, string Label, string? Year)> Days(int step, Language language)
    {
        var (day, year) = (DanishTime.DateOf(_from).AddDays(1), 0);
        for (var last = DanishTime.DateOf(_from.AddDays(_days)); day <= last; day = day.AddDays(step))
        {
            var name = language == Language.Danish ? $"{Number(day.Day)}. {Danish[day.Month - 1]}" : $"{Number(day.Day)} {English[day.Month - 1]}";
            yield return (PlaceOf(DanishCalendar.StartOf(day)), name, day.Year == year ? null : Number(day.Year));
            year = day.Year;
        }
    }

    private IEnumerable<(double X, string Label, string? Year)> Months(int step, Language language)
    {
        var (first, last) = (DanishTime.DateOf(_from), DanishTime.DateOf(_from.AddDays(_days)));
        var year = 0;
        for (var month = (first.Year * 12) + first.Month; month < (last.Year * 12) + last.Month; month++)
        {
            if (month % step != 0 || month / 12 > 9998)
                continue;
            var day = new DateOnly(month / 12, (month % 12) + 1, 1);
            var name = (language == Language.Danish ? Danish : English)[day.Month - 1];
            yield return (PlaceOf(DanishCalendar.StartOf(day)), name, day.Year == year ? null : Number(day.Year));
            year = day.Year;
        }
    }

    /// <summary>Labels stand after their marks; the last may not leave the axis.</summary>
    private static bool Fit(List<(double X, string Label, string? Year)> ticks)
    {
        for (var at = 0; at < ticks.Count; at++)
        {
            var end = at + 1 < ticks.Count ? ticks[at + 1].X : double.MaxValue;
            if (ticks[at].X + Math.Max(WidthOf(ticks[at].Label), WidthOf(ticks[at].Year ?? "")) + 8 > end)
                return false;
        }

        return true;
    }

    internal static double WidthOf(string label) => TextSize.WidthOf(label, Size, true);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
