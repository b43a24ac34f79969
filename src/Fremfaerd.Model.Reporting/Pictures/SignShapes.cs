using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Draws the signs, each of strokes alone so that no font is needed and they stand apart without colour.</summary>
internal static class SignShapes
{
    private const double Grid = 24;

    /// <summary>A sign about a middle, on a disc of its tint.</summary>
    internal static IReadOnlyList<Mark> OnDisc(Sign sign, double x, double y, double radius, Paint line, Paint fill) =>
    [
        new Disc(x, y, radius, fill, line, 1.5),
        .. At(sign, x, y, radius * 1.35, line),
    ];

    /// <summary>A sign about a middle; the size is that of its square.</summary>
    internal static IReadOnlyList<Mark> At(Sign sign, double x, double y, double size, Paint paint)
    {
        var scale = size / Grid;
        return sign switch
        {
            Sign.Check => [Line(2.8, (4, 13), (10, 19), (20, 6))],
            Sign.StruckCheck => [Line(2.2, (5, 14), (10, 19), (19, 7)), Line(2.8, (2, 5), (22, 20))],
            Sign.Cross => [Line(2.8, (5, 5), (19, 19)), Line(2.8, (19, 5), (5, 19))],
            Sign.Ring => [Round(12, 12, 7.5, Paint.None, 2.6)],
            Sign.Tilde => [Line(2.8, (2, 14), (5, 10), (8, 9), (12, 12), (16, 15), (19, 14), (22, 10))],
            Sign.Dots => [Round(4, 12, 2.4, paint), Round(12, 12, 2.4, paint), Round(20, 12, 2.4, paint)],
            Sign.Jump => [Line(2.4, (3, 18), (5, 10), (10, 6), (15, 8), (18, 15)), Line(2.4, (12, 14), (18.5, 17), (22, 10))],
            Sign.Dash => [Line(3, (4, 12), (20, 12))],
            Sign.Outside => [Round(12, 12, 8, Paint.None, 2.2), Line(2.4, (4, 20), (20, 4))],
            Sign.Chevrons => [Line(2.6, (4, 5), (11, 12), (4, 19)), Line(2.6, (12, 5), (19, 12), (12, 19))],
            Sign.Square => [Area((5, 5), (19, 5), (19, 19), (5, 19))],
            Sign.Pause => [Area((5, 4), (9.5, 4), (9.5, 20), (5, 20)), Area((14.5, 4), (19, 4), (19, 20), (14.5, 20))],
            Sign.Here => [Area((6, 3), (21, 12), (6, 21))],
            Sign.NotBegun => [Line(2.2, (6, 4), (20, 12), (6, 20), (6, 4))],
            Sign.Clock => [Round(12, 12, 9.5, Paint.None, 2.2), Line(2.2, (12, 6), (12, 12.5), (16.5, 15))],
            Sign.Unequal => [Line(2.6, (4, 9), (20, 9)), Line(2.6, (4, 15.5), (20, 15.5)), Line(2.4, (8, 21), (16, 3))],
            Sign.Half => [Round(12, 12, 9, Paint.None, 2), Area((12, 3), (8, 4), (5, 6.5), (3.2, 10), (3.2, 14), (5, 17.5), (8, 20), (12, 21))],
            Sign.Question => [Line(2.6, (6, 8), (7.5, 4.5), (12, 3), (16.5, 4.5), (17.5, 8), (15.5, 11), (12, 13), (12, 16)), Round(12, 20.5, 1.9, paint)],
            Sign.Dot => [Round(12, 12, 2.6, paint)],
            Sign.Meeting => [Round(7, 8, 3.6, paint), Round(17, 8, 3.6, paint), Area((1.5, 20), (2.5, 15.5), (7, 13.5), (11.3, 15.5), (11.3, 20)), Area((12.7, 20), (12.7, 15.5), (17, 13.5), (21.5, 15.5), (22.5, 20))],
            Sign.Diamond => [Area((12, 2), (22, 12), (12, 22), (2, 12))],
            Sign.Back => [Line(2.8, (22, 12), (4, 12)), Line(2.8, (11, 5), (4, 12), (11, 19))],
            Sign.Exclamation => [Area((10, 2), (14, 2), (13.3, 15), (10.7, 15)), Round(12, 20, 2.2, paint)],
            Sign.Flag => [Line(2.4, (6, 22), (6, 3)), Area((6, 3), (20, 7.5), (6, 12.5))],
            Sign.Again => [Line(2.4, (19, 8), (15, 4.5), (10, 4.5), (6, 8), (5, 13), (8, 18), (13, 19.5), (18, 17)), Line(2.4, (20, 2.5), (19.5, 8.5), (13.5, 8.5))],
            Sign.WaivedCheck => [Line(2.6, (5, 8), (10, 13), (19, 2)), Line(2.4, (3, 20), (6, 17.5), (9, 17.5), (12, 19.5), (15, 21), (18, 20.5), (21, 18))],
            _ => throw new ArgumentOutOfRangeException(nameof(sign), sign, "Sign has no member with this number. Use one of its named members."),
        };

        (double X, double Y) Place((double X, double Y) point) => (x + ((point.X - (Grid / 2)) * scale), y + ((point.Y - (Grid / 2)) * scale));
        Stroke Line(double width, params (double X, double Y)[] points) => new([.. points.Select(Place)], paint, width * scale);
        Stroke Area(params (double X, double Y)[] points) => new([.. points.Select(Place)], paint, 1 * scale, paint);
        Disc Round(double cx, double cy, double radius, Paint fill, double width = 0)
        {
            var (px, py) = Place((cx, cy));
            return new Disc(px, py, radius * scale, fill, width > 0 ? paint : Paint.None, width * scale);
        }
    }
}
