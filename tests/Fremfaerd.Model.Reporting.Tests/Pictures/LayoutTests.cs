using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Pictures;

namespace Fremfaerd.Model.Reporting.Tests.Pictures;

/// <summary>Nothing lies on anything else, and nothing is cut.</summary>
public class A_picture_laid_out
{
    private static readonly (string Name, Picture Picture)[] Pictures = [.. Scenes.Pictures(), .. BarCharts()];

    [Fact]
    public void Has_no_two_labels_that_overlap() => Pictures.SelectMany(picture => Overlaps(picture.Name, picture.Picture.Scene)).Take(20).Should().BeEmpty();

    [Fact]
    public void Has_no_label_under_or_over_a_sign() => Pictures.SelectMany(picture => UnderSigns(picture.Name, picture.Picture.Scene)).Take(20).Should().BeEmpty();

    [Fact]
    public void Keeps_every_label_within_its_edges() =>
        (from picture in Pictures
         from label in picture.Picture.Scene.Labels()
         let area = Scenes.AreaOf(label)
         where area.Left < 0 || area.Top < 0 || area.Right > picture.Picture.Scene.Width || area.Bottom > picture.Picture.Scene.Height
         select $"{picture.Name}: {label.Text}").Take(20).Should().BeEmpty();

    [Fact]
    public void Keeps_every_point_within_its_edges() =>
        (from picture in Pictures
         from mark in picture.Picture.Scene.Flat()
         from point in PointsOf(mark)
         where point.X < 0 || point.Y < 0 || point.X > picture.Picture.Scene.Width || point.Y > picture.Picture.Scene.Height || !double.IsFinite(point.X + point.Y)
         select $"{picture.Name}: {mark}").Take(20).Should().BeEmpty();

    [Fact]
    public void Has_text_of_at_least_twelve_pixels_across_a_page() =>
        (from picture in Pictures
         from label in picture.Picture.Scene.Labels()
         where label.Size < 12 || picture.Picture.Scene.Width > 900
         select $"{picture.Name}: {label.Text} {label.Size}").Take(20).Should().BeEmpty();

    [Fact]
    public void Is_narrow_enough_for_a_phone_where_it_is_the_phase_map() =>
        (from picture in Pictures
         where picture.Name.EndsWith("PhaseMap", StringComparison.Ordinal)
         from label in picture.Picture.Scene.Labels()
         where label.Size * 390 / picture.Picture.Scene.Width < 9
         select $"{picture.Name}: {label.Text}").Take(20).Should().BeEmpty();

    [Fact]
    public void Shows_every_name_of_a_lane_row_and_column_whole() =>
        (from picture in Scenes.Courses().Take(15).SelectMany(course => Scenes.Of(course.Course, course.At, Language.Danish).Concat(Scenes.Of(course.Course, course.At, Language.English)))
         from label in picture.Picture.Scene.Labels()
         where label.Text.EndsWith('…')
         select $"{picture.Name}: {label.Text}").Take(20).Should().BeEmpty();

    private static IEnumerable<(string Name, Picture Picture)> BarCharts() =>
    [
        ("short bars", BarChart.Of("T", "D", Language.Danish, [("Idéfasen", 3, "3 dage"), ("Beslutningsfasen", 120, "120 dage"), ("Designfasen", 0, "–")])),
        ("long bars", BarChart.Of("T", "D", Language.Danish, [(string.Join(' ', Enumerable.Repeat("MED-udvalget har drøftet sagen", 6)), 7, "7 forløb"), ("F1-R2", double.NaN, new string('M', 200)), (new string('W', 300), double.PositiveInfinity, "1")])),
        ("no bars", BarChart.Of("T", "D", Language.English, [])),
    ];

    private static IEnumerable<string> Overlaps(string name, Scene scene)
    {
        var labels = scene.Labels().Select(label => (label.Text, Area: Scenes.AreaOf(label))).ToArray();
        for (var one = 0; one < labels.Length; one++)
        {
            for (var other = one + 1; other < labels.Length; other++)
            {
                if (labels[one].Area.Overlaps(labels[other].Area))
                    yield return $"{name}: “{labels[one].Text}” and “{labels[other].Text}”";
            }
        }
    }

    private static IEnumerable<string> UnderSigns(string name, Scene scene) =>
        from disc in scene.Flat().OfType<Disc>()
        where disc.Radius > 7 && disc.Fill != Paint.None
        from label in scene.Labels()
        where Scenes.AreaOf(label).Overlaps(new Area(disc.X - disc.Radius, disc.Y - disc.Radius, disc.X + disc.Radius, disc.Y + disc.Radius))
        select $"{name}: “{label.Text}” and the sign at {disc.X:0}, {disc.Y:0}";

    private static IEnumerable<(double X, double Y)> PointsOf(Mark mark) => mark switch
    {
        Box box => [(box.X, box.Y), (box.X + box.Width, box.Y + box.Height)],
        Disc disc => [(disc.X - disc.Radius, disc.Y - disc.Radius), (disc.X + disc.Radius, disc.Y + disc.Radius)],
        Stroke stroke => stroke.Points,
        _ => [],
    };
}
