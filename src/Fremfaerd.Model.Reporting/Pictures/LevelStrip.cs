using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>The level of each party as a row of small cells: who, and one to three steps with the letters of the level.</summary>
internal static class LevelStrip
{
    private const double CellHeight = 40;
    private const double Gap = 4;
    private const double NameSize = 12.5;
    private const double LevelSize = 13;
    private const int MostInARow = 6;

    internal static void Draw(Canvas canvas, Course course, MapRow row, double left)
    {
        var most = Math.Min(row.Levels.Count, MostInARow);
        var width = (canvas.Width - canvas.Margin - left - 6 - (Gap * (MostInARow - 1))) / MostInARow;
        canvas.Y += 4;
        for (var at = 0; at < row.Levels.Count; at++)
        {
            var (x, y) = (left + (at % most * (width + Gap)), canvas.Y + (at / most * (CellHeight + Gap)));
            canvas.Add(CellOf(row.Levels[at], course, x, y, width));
        }

        canvas.Y += (((row.Levels.Count - 1) / most) + 1) * (CellHeight + Gap);
    }

    private static IEnumerable<Mark> CellOf(MapLevel level, Course course, double x, double y, double width) =>
    [
        new Box(x, y, width, CellHeight, Paint.Paper, Paint.Rule, 1, 4),
        new Label(x + (width / 2), y + 15, TextSize.Shorten(course.Say(level.Party.Short()), width - 2, NameSize), NameSize, Paint.Soft, Anchor.Middle),
        .. Sign(level.Asked, x + (width / 2) - 22, y + 33),
    ];

    /// <summary>Three steps, as many filled as the level is high, and its letters; the point is the base line's start.</summary>
    internal static IEnumerable<Mark> Sign(InvolvementLevel level, double x, double y)
    {
        for (var step = 1; step <= 3; step++)
        {
            var height = 3.0 + (step * 3);
            yield return new Box(x + ((step - 1) * 7), y - height, 5, height, step <= (int)level ? Paint.Accent : Paint.Paper, Paint.Accent, 1);
        }

        yield return new Label(x + 26, y, level.Short(), LevelSize, IsBold: true);
    }
}
