using System.Globalization;
using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>The lanes of the phases: a bar for each visit, hatched where the course was paused, open where it still runs.</summary>
internal static class TimelineBars
{
    internal const double LaneHeight = 30;
    private const double BarHeight = 16;
    private const double Size = 12.5;

    private static readonly LocalizedText Visit = new("besøg {visit}", "visit {visit}");

    internal static IEnumerable<Mark> Of(Course course, PhaseLine line, TimeAxis axis, double y, (double Left, double Right) plot, IReadOnlyList<(DateTimeOffset From, DateTimeOffset To)> pauses)
    {
        var top = y + ((LaneHeight - BarHeight) / 2);
        if (line.Visits.Count == 0)
        {
            var meaning = PhaseMeanings.Of(line, false);
            return [new Box(plot.Left + 1, y + 5, 30 + TextSize.WidthOf(course.Say(meaning.Word), Size), 20, Paint.Paper), .. SignShapes.OnDisc(meaning.Sign, plot.Left + 12, y + (LaneHeight / 2), 8, meaning.Line, meaning.Fill), new Label(plot.Left + 27, y + 19.5, course.Say(meaning.Word), Size, Paint.Soft)];
        }

        var (marks, taken) = (new List<Mark>(), plot.Left);
        foreach (var visit in line.Visits)
        {
            var (from, to) = (axis.PlaceOf(visit.Entered), axis.PlaceOf(visit.Left ?? course.At));
            to = Math.Max(to, Math.Min(from + 3, plot.Right));
            var bar = new List<Mark> { new Box(from, top, to - from, BarHeight, visit.Left is null ? Paint.AccentTint : Paint.Accent, Paint.Accent, 1.5, IsDashed: visit.Left is null) };
            foreach (var (begun, ended) in pauses.Where(pause => pause.From < (visit.Left ?? course.At) && pause.To > visit.Entered))
                bar.AddRange(Hatched(Math.Max(axis.PlaceOf(begun), from), Math.Min(axis.PlaceOf(ended), to), top));
            var text = course.Put(Visit, ("visit", visit.Number.ToString(CultureInfo.InvariantCulture)));
            var width = TextSize.WidthOf(text, Size);
            var room = visit.Number < line.Visits.Count ? axis.PlaceOf(line.Visits[visit.Number].Entered) : plot.Right;
            if (line.Visits.Count > 1 && Math.Max(to, taken) + 5 + width + 3 <= room)
            {
                taken = Math.Max(to, taken) + 5 + width;
                bar.Add(new Label(taken - width, y + 19.5, text, Size, Paint.Soft));
            }

            marks.Add(new Cluster($"{course.Say(line.Phase.Name)}: {TimelineText.Of(course, visit)}", bar));
        }

        return marks;
    }

    /// <summary>Slanted lines that end at the edges of the bar.</summary>
    internal static IEnumerable<Mark> Hatched(double from, double to, double top)
    {
        if (to - from < 1)
            yield break;
        yield return new Box(from, top, to - from, BarHeight, Paint.Paper, Paint.Accent, 1.5);
        for (var x = from - BarHeight + 5; x < to; x += 5)
        {
            var (low, high) = (Math.Max(x, from), Math.Min(x + BarHeight, to));
            if (high > low)
                yield return new Stroke([(low, top + BarHeight - (low - x)), (high, top + BarHeight - (high - x))], Paint.Accent, 1.2);
        }
    }
}
