using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>
/// Horizontal bars with a label before and a value after each. Where a label is long, all labels stand above their bars instead, so
/// that they are read whole on a phone too.
/// </summary>
internal static class BarChart
{
    private const double Width = 560;
    private const double Margin = 12;
    private const double Size = 15;
    private const double LineHeight = 20;
    private const double BarHeight = 22;
    private const double RowGap = 12;
    private const double Gap = 10;
    private const double LongestBeside = 190;
    private const double WidestValue = 170;
    private const double Inside = Width - (2 * Margin);

    private static readonly LocalizedText Nothing = new("Der er intet at vise.", "There is nothing to show.");

    /// <summary>The words are shown as given: withheld words must be left out before.</summary>
    internal static Picture Of(string title, string description, Language language, IReadOnlyList<(string Label, double Value, string Text)> rows)
    {
        if (rows.Count == 0)
            return new Picture(new Scene(title, description, language, Width, 44, [new Label(Margin, 27, Nothing.In(language), Size, Paint.Soft)]));
        var (marks, y) = (new List<Mark>(), Margin);
        var labels = rows.Select(row => TextSize.WidthOf(row.Label, Size)).Max();
        var isBeside = labels <= LongestBeside;
        var left = isBeside ? Margin + labels + Gap : Margin;
        var values = Math.Min(WidestValue, rows.Select(row => TextSize.WidthOf(row.Text, Size, true)).Max());
        var longest = Width - Margin - left - Gap - values;
        var most = Math.Max(rows.Max(row => Finite(row.Value)), double.Epsilon);
        foreach (var (label, value, text) in rows)
        {
            var bar = Finite(value) > 0 ? Math.Max(Finite(value) / most * longest, 2) : 0;
            var lines = TextSize.Wrap(label, isBeside ? labels + 1 : Inside, Size);
            var row = new List<Mark>();
            for (var line = 0; line < lines.Count; line++)
                row.Add(new Label(Margin, y + 16 + (line * LineHeight), lines[line], Size));
            if (!isBeside)
                y += (lines.Count * LineHeight) + 6;
            row.Add(new Box(left, y, bar, BarHeight, Paint.Accent, Radius: 2));
            row.Add(new Label(left + bar + Gap, y + 16, TextSize.Shorten(text, values + 1, Size, true), Size, IsBold: true));
            marks.Add(new Cluster($"{label}: {text}", row));
            y += BarHeight + RowGap;
        }

        if (isBeside)
            marks.Add(new Stroke([(left, Margin - 6), (left, y - RowGap + 6)], Paint.Rule, 1.5));
        return new Picture(new Scene(title, description, language, Width, y - RowGap + Margin, marks));
    }

    /// <summary>A length is drawn for what has one.</summary>
    private static double Finite(double value) => double.IsFinite(value) && value > 0 ? value : 0;
}
