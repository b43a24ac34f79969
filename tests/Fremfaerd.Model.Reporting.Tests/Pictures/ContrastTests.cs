using System.Globalization;
using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Tests.Pictures;

/// <summary>WCAG 2.1: text 4.5 to 1 on what it stands on (1.4.3), signs and lines 3 to 1 (1.4.11), in light and dark.</summary>
public class The_contrast_of_pictures
{
    private static readonly (string Name, Picture Picture)[] Pictures = [.. Scenes.Pictures()];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Is_enough_for_every_text(bool isDark) =>
        (from pair in Pairs(Pictures, scene => scene.OfType<Label>().Select(label => (Mark: (Mark)label, label.Paint, Scenes.AreaOf(label).Left + 1, label.Y - 2)))
         let contrast = Contrast(pair.Front, pair.Back, isDark)
         where contrast < 4.5
         select $"{pair.Front} on {pair.Back}: {contrast:0.00}").Should().BeEmpty();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Is_enough_for_every_line_of_a_sign(bool isDark) =>
        (from pair in Pairs(Pictures, scene => scene.OfType<Stroke>().Select(stroke => (Mark: (Mark)stroke, stroke.Line, stroke.Points[0].X, stroke.Points[0].Y))
             .Concat(scene.OfType<Disc>().Where(disc => disc.Radius > 7).Select(disc => (Mark: (Mark)disc, disc.Line, disc.X - disc.Radius - 1, disc.Y))))
         let contrast = Contrast(pair.Front, pair.Back, isDark)
         where contrast < 3
         select $"{pair.Front} on {pair.Back}: {contrast:0.00}").Should().BeEmpty();

    [Theory]
    [InlineData(Paint.Good, Paint.GoodTint)]
    [InlineData(Paint.Warning, Paint.WarningTint)]
    [InlineData(Paint.Bad, Paint.BadTint)]
    [InlineData(Paint.Accent, Paint.AccentTint)]
    [InlineData(Paint.Soft, Paint.Panel)]
    [InlineData(Paint.Ink, Paint.Panel)]
    [InlineData(Paint.Ink, Paint.Paper)]
    public void Is_enough_for_text_on_its_own_ground(object paint, object ground)
    {
        Contrast((Paint)paint, (Paint)ground, isDark: false).Should().BeGreaterThanOrEqualTo(4.5);
        Contrast((Paint)paint, (Paint)ground, isDark: true).Should().BeGreaterThanOrEqualTo(4.5);
    }

    /// <summary>Each colour in front with the last filled mark drawn before it at its place.</summary>
    private static HashSet<(Paint Front, Paint Back)> Pairs((string Name, Picture Picture)[] pictures, Func<IEnumerable<Mark>, IEnumerable<(Mark Mark, Paint Front, double X, double Y)>> fronts)
    {
        var pairs = new HashSet<(Paint Front, Paint Back)>();
        foreach (var (_, picture) in pictures)
        {
            var marks = picture.Scene.Flat().ToList();
            foreach (var (mark, front, x, y) in fronts(marks))
                pairs.Add((front, marks.TakeWhile(before => !ReferenceEquals(before, mark)).Select(back => Covers(back, x, y)).LastOrDefault(paint => paint != Paint.None, Paint.Paper)));
        }

        pairs.Should().NotBeEmpty();
        return pairs;
    }

    private static Paint Covers(Mark mark, double x, double y) => mark switch
    {
        Box box when x >= box.X && x <= box.X + box.Width && y >= box.Y && y <= box.Y + box.Height => box.Fill,
        Disc disc when disc.Radius > 7 && Math.Pow(x - disc.X, 2) + Math.Pow(y - disc.Y, 2) <= disc.Radius * disc.Radius => disc.Fill,
        _ => Paint.None,
    };

    private static double Contrast(Paint one, Paint other, bool isDark)
    {
        var (a, b) = (Luminance(one, isDark), Luminance(other, isDark));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(Paint paint, bool isDark)
    {
        var (_, _, light, dark) = Palette.Colours.Single(colour => colour.Paint == paint);
        var hex = isDark ? dark : light;
        double Part(int at)
        {
            var part = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
