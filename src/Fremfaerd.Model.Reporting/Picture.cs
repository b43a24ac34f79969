using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting;

/// <summary>
/// A picture as SVG, with a title and a description for those who cannot see it. Meaning is never carried by colour alone.
/// The same input gives the same text. Immutable; safe to share between threads.
/// </summary>
public sealed class Picture
{
    private readonly Scene _scene;

    internal Picture(Scene scene) => _scene = scene;

    /// <summary>What the picture is.</summary>
    public string Title => _scene.Title;

    /// <summary>What the picture shows, in words.</summary>
    public string Description => _scene.Description;

    /// <summary>The language of its words.</summary>
    public Language Language => _scene.Language;

    /// <summary>What is drawn, for pictures made of it and for tests of where things lie.</summary>
    internal Scene Scene => _scene;

    /// <summary>A file that stands alone.</summary>
    /// <param name="theme">Light, dark, or whichever the reader's system asks for.</param>
    /// <returns>An SVG document without script or anything from elsewhere.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The theme is undefined.</exception>
    public string ToSvg(PictureTheme theme = PictureTheme.Auto) => SvgWriter.Write(_scene, theme);

    /// <summary>The element to stand inside a page that has the style of <see cref="Palette"/>; ids start with the prefix.</summary>
    internal void WriteInto(StringBuilder html, string idPrefix) => SvgWriter.WriteInline(html, _scene, idPrefix);
}
