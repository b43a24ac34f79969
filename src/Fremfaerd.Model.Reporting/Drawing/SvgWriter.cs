using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Drawing;

/// <summary>Writes a scene as SVG. Texts are elements' content and encoded; nothing typed stands in an attribute.</summary>
internal static class SvgWriter
{
    private const string Base = "text{font-family:" + Palette.Font + "}.b{font-weight:bold}.d{stroke-dasharray:5 4}.f-none{fill:none}";

    internal static string Write(Scene scene, PictureTheme theme)
    {
        var style = theme switch
        {
            PictureTheme.Auto => $"{Palette.Classes(false)}@media(prefers-color-scheme:dark){{{Palette.Classes(true)}}}",
            PictureTheme.Light => Palette.Classes(false),
            PictureTheme.Dark => Palette.Classes(true),
            _ => throw new ArgumentOutOfRangeException(nameof(theme), theme, "PictureTheme has no member with this number. Use one of its named members."),
        };
        var svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        Write(svg, scene, "", $"<style>{Base}{style}</style>\n", "xmlns=\"http://www.w3.org/2000/svg\" ");
        return svg.Append('\n').ToString();
    }

    internal static void WriteInline(StringBuilder html, Scene scene, string idPrefix) => Write(html, scene, idPrefix, "", "");

    /// <summary>The style an HTML page gives its pictures, in one set of colours.</summary>
    internal static string StyleOf(bool isDark) => isDark ? Palette.Classes(true) : $"svg {Base}{Palette.Classes(false)}";

    private static void Write(StringBuilder svg, Scene scene, string prefix, string style, string xmlns)
    {
        var language = scene.Language.Code;
        svg.Append(CultureInfo.InvariantCulture, $"<svg {xmlns}role=\"img\" aria-labelledby=\"{prefix}t {prefix}d\" lang=\"{language}\" viewBox=\"0 0 {Number(scene.Width)} {Number(scene.Height)}\" width=\"{Number(scene.Width)}\" height=\"{Number(scene.Height)}\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<title id=\"{prefix}t\">{Encoded(scene.Title)}</title>\n<desc id=\"{prefix}d\">{Encoded(scene.Description)}</desc>\n").Append(style);
        Write(svg, new Box(0, 0, scene.Width, scene.Height, Paint.Paper));
        foreach (var mark in scene.Marks)
            Write(svg, mark);
        svg.Append("</svg>");
    }

    private static void Write(StringBuilder svg, Mark mark)
    {
        switch (mark)
        {
            case Box box:
                Start(svg, "rect", box.Fill, box.Line, box.LineWidth, box.IsDashed);
                svg.Append(CultureInfo.InvariantCulture, $" x=\"{Number(box.X)}\" y=\"{Number(box.Y)}\" width=\"{Number(box.Width)}\" height=\"{Number(box.Height)}\"");
                svg.Append(box.Radius > 0 ? $" rx=\"{Number(box.Radius)}\"/>\n" : "/>\n");
                break;
            case Disc disc:
                Start(svg, "circle", disc.Fill, disc.Line, disc.LineWidth, false);
                svg.Append(CultureInfo.InvariantCulture, $" cx=\"{Number(disc.X)}\" cy=\"{Number(disc.Y)}\" r=\"{Number(disc.Radius)}\"/>\n");
                break;
            case Stroke stroke:
                Start(svg, stroke.Fill == Paint.None ? "polyline" : "polygon", stroke.Fill, stroke.Line, stroke.LineWidth, stroke.IsDashed);
                svg.Append(CultureInfo.InvariantCulture, $" points=\"{string.Join(' ', stroke.Points.Select(point => $"{Number(point.X)},{Number(point.Y)}"))}\"/>\n");
                break;
            case Label label:
                Write(svg, label);
                break;
            case Cluster cluster:
                svg.Append("<g><title>").Append(Encoded(cluster.Title)).Append("</title>").Append('\n');
                foreach (var inner in cluster.Marks)
                    Write(svg, inner);
                svg.Append("</g>\n");
                break;
        }
    }

    private static void Start(StringBuilder svg, string element, Paint fill, Paint line, double width, bool isDashed)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<{element} class=\"f-{Palette.NameOf(fill)}");
        if (line != Paint.None)
            svg.Append(CultureInfo.InvariantCulture, $" s-{Palette.NameOf(line)}{(isDashed ? " d" : "")}\" stroke-width=\"{Number(width)}");
        svg.Append('"');
    }

    private static void Write(StringBuilder svg, Label label)
    {
        var anchor = label.Anchor switch { Anchor.Middle => " text-anchor=\"middle\"", Anchor.End => " text-anchor=\"end\"", _ => "" };
        svg.Append(CultureInfo.InvariantCulture, $"<text class=\"f-{Palette.NameOf(label.Paint)}{(label.IsBold ? " b" : "")}\" x=\"{Number(label.X)}\" y=\"{Number(label.Y)}\" font-size=\"{Number(label.Size)}\"{anchor}>{Encoded(label.Text)}</text>\n");
    }

    private static string Encoded(string text) => Markup.Encoded(Clean.Text(text).Replace('\n', ' '));

    private static string Number(double value) => Math.Round(value, 2).ToString("0.##", CultureInfo.InvariantCulture);
}
