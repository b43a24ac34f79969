using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>
/// Puts signs with labels on a lane so that none lie on each other: after the sign, before it at the right edge, a row further down, and
/// where no row has room they are counted together.
/// </summary>
internal static class Placing
{
    internal const double Radius = 9;
    internal const double Size = 12.5;
    private const double Between = 8;

    /// <summary>The marks of a lane, by row.</summary>
    internal static IReadOnlyList<PlacedItem> Of(IReadOnlyList<TimelineItem> items, Func<DateTimeOffset, double> placeOf, (double Left, double Right) plot, int rows, Func<int, string> several)
    {
        var (placed, rest) = (new List<PlacedItem>(), new List<PlacedItem>());
        var days = items.GroupBy(item => (item.Day, item.Meaning)).Select(day => Fitted([.. day], placeOf, plot, several)).OrderBy(item => item.X);
        foreach (var item in days)
        {
            if (Enumerable.Range(0, rows).FirstOrDefault(row => placed.All(other => other.Row != row || !Touch(other, item)), -1) is >= 0 and var free)
            {
                placed.Add(item with { Row = free });
                continue;
            }

            rest.Add(item with { Row = rows });
            while (rest.Count > 1 && Touch(rest[^2], rest[^1]))
            {
                var both = Fitted([.. rest[^2].Items, .. rest[^1].Items], placeOf, plot, several) with { Row = rows };
                rest.RemoveRange(rest.Count - 2, 2);
                rest.Add(both);
            }
        }

        return [.. placed, .. rest];
    }

    private static bool Touch(PlacedItem one, PlacedItem other) => one.Left < other.Right + Between && other.Left < one.Right + Between;

    private static PlacedItem Fitted(IReadOnlyList<TimelineItem> items, Func<DateTimeOffset, double> placeOf, (double Left, double Right) plot, Func<int, string> several)
    {
        var x = Math.Clamp(placeOf(items[0].At), plot.Left + Radius, plot.Right - Radius);
        var text = items.Count == 1 ? items[0].Label : several(items.Count);
        var (after, before) = (plot.Right - x - Radius - 5, x - plot.Left - Radius - 5);
        var isAfter = TextSize.WidthOf(text, Size) <= after || after >= before;
        text = TextSize.Shorten(text, isAfter ? after : before, Size);
        var width = TextSize.WidthOf(text, Size);
        return isAfter
            ? new PlacedItem(items, x, x - Radius, x + Radius + 5 + width, text, isAfter)
            : new PlacedItem(items, x, x - Radius - 5 - width, x + Radius, text, isAfter);
    }
}

/// <summary>One sign with its label on a lane.</summary>
/// <param name="Items">What it stands for; more than one are counted.</param>
/// <param name="X">The middle of the sign.</param>
/// <param name="Left">The left end of the whole.</param>
/// <param name="Right">The right end of the whole.</param>
/// <param name="Text">The label.</param>
/// <param name="IsAfter">Whether the label is after the sign.</param>
internal sealed record PlacedItem(IReadOnlyList<TimelineItem> Items, double X, double Left, double Right, string Text, bool IsAfter)
{
    /// <summary>The row within the lane, from 0.</summary>
    internal int Row { get; init; }
}
