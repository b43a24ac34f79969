namespace Fremfaerd.Model.Reporting.Drawing;

/// <summary>Something drawn. Lengths are in pixels of a picture shown at its own size. The family is closed.</summary>
internal abstract record Mark;

/// <summary>A rectangle.</summary>
internal sealed record Box(double X, double Y, double Width, double Height, Paint Fill, Paint Line = Paint.None, double LineWidth = 1, double Radius = 0, bool IsDashed = false) : Mark;

/// <summary>A circle.</summary>
internal sealed record Disc(double X, double Y, double Radius, Paint Fill, Paint Line = Paint.None, double LineWidth = 1) : Mark;

/// <summary>A line through points; closed and filled where it has a fill.</summary>
internal sealed record Stroke(IReadOnlyList<(double X, double Y)> Points, Paint Line, double LineWidth = 1, Paint Fill = Paint.None, bool IsDashed = false) : Mark;

/// <summary>One line of text; Y is its base line.</summary>
internal sealed record Label(double X, double Y, string Text, double Size = 13, Paint Paint = Paint.Ink, Anchor Anchor = Anchor.Start, bool IsBold = false) : Mark;

/// <summary>Marks that belong together, with words for what they are (read aloud, and shown on hovering).</summary>
internal sealed record Cluster(string Title, IReadOnlyList<Mark> Marks) : Mark;

/// <summary>Which end of a text its X is.</summary>
internal enum Anchor
{
    /// <summary>Its start.</summary>
    Start = 1,

    /// <summary>Its middle.</summary>
    Middle = 2,

    /// <summary>Its end.</summary>
    End = 3,
}
