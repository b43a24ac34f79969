using Fremfaerd.Model.Reporting.Drawing;
using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>What the shortened names and the letters of the levels mean.</summary>
internal static class MapLegend
{
    private const double Size = 13;

    private static readonly LocalizedText Heading = new("Inddragelse, som den er aftalt eller foreslået i hver fase", "Involvement, as planned or proposed in each phase");

    internal static void Draw(Canvas canvas, Course course, IReadOnlyList<MapRow> rows)
    {
        var parties = rows.SelectMany(row => row.Levels).Select(level => level.Party).Distinct().Order().ToList();
        if (parties.Count == 0)
            return;
        canvas.Y += 10;
        canvas.Add(new Stroke([(canvas.Margin, canvas.Y), (canvas.Width - canvas.Margin, canvas.Y)], Paint.Rule));
        canvas.Y += 6;
        canvas.Paragraph(course.Say(Heading), canvas.Margin, canvas.Inside, Size + 1, isBold: true);
        canvas.Y += 4;
        Levels(canvas, course);
        canvas.Y += 4;
        var names = parties.Select(party => (Short: course.Say(party.Short()), Name: course.Say(party.Name))).Where(party => party.Short != party.Name);
        foreach (var (name, full) in names)
        {
            canvas.Y += Canvas.Leading(Size) - 1;
            canvas.Add(new Label(canvas.Margin, canvas.Y - 5, name, Size, Paint.Soft));
            canvas.Add(new Label(canvas.Margin + 92, canvas.Y - 5, TextSize.Shorten(full, canvas.Inside - 92, Size), Size));
        }
    }

    /// <summary>The three levels with their full names.</summary>
    internal static void Levels(Canvas canvas, Course course)
    {
        var x = canvas.Margin;
        canvas.Y += Canvas.Leading(Size) + 2;
        foreach (var level in Enum.GetValues<InvolvementLevel>())
        {
            canvas.Add(LevelStrip.Sign(level, x, canvas.Y - 5));
            canvas.Add(new Label(x + 54, canvas.Y - 5, course.Say(level.Name), Size));
            x += 62 + TextSize.WidthOf(course.Say(level.Name), Size) + 12;
        }
    }
}
