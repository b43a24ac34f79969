using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Where a picture is put together, from the top down.</summary>
internal sealed class Canvas(double width, double margin)
{
    private readonly List<Mark> _marks = [];

    internal double Width { get; } = width;

    internal double Margin { get; } = margin;

    internal double Inside => Width - (2 * Margin);

    /// <summary>The lowest point used so far.</summary>
    internal double Y { get; set; } = margin;

    internal IReadOnlyList<Mark> Marks => _marks;

    internal void Add(params ReadOnlySpan<Mark> marks) => _marks.AddRange(marks);

    internal void Add(IEnumerable<Mark> marks) => _marks.AddRange(marks);

    /// <summary>Text in lines from <see cref="Y"/> down, which moves below it.</summary>
    internal void Paragraph(string text, double x, double width, double size, Paint paint = Paint.Ink, bool isBold = false, int lines = int.MaxValue)
    {
        foreach (var line in TextSize.Wrap(text, width, size, lines, isBold))
        {
            Y += Leading(size);
            _marks.Add(new Label(x, Y - (size * 0.35), line, size, paint, IsBold: isBold));
        }
    }

    /// <summary>What the picture is of: its course, what it is and when it was seen, how the course stands.</summary>
    internal void Head(string title, string kind, Meaning standing, string text)
    {
        Paragraph(title, Margin, Inside, 20, isBold: true, lines: 3);
        Y += 2;
        Paragraph(kind, Margin, Inside, 14, Paint.Soft);
        Y += 8;
        Line(standing, text, Margin, Inside, 15, isBold: true);
        Y += 6;
    }

    /// <summary>A sign with its words after it.</summary>
    internal void Line(Meaning meaning, string text, double x, double width, double size, bool isBold = false)
    {
        var radius = size * 0.68;
        _marks.AddRange(SignShapes.OnDisc(meaning.Sign, x + radius + 1, Y + (Leading(size) / 2), radius, meaning.Line, meaning.Fill));
        Paragraph(text, x + (2 * radius) + 9, width - (2 * radius) - 9, size, isBold: isBold);
    }

    internal Picture Done(string title, string description, Language language) =>
        new(new Scene(title, description, language, Width, Y + Margin, _marks));

    internal static double Leading(double size) => Math.Round(size * 1.4);
}
