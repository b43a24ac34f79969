using System.Globalization;

namespace Fremfaerd.Model.Reporting.Drawing;

/// <summary>
/// The colours, in light and dark. Text on its own tint, on panel and on paper has a contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3);
/// a test counts it.
/// </summary>
internal static class Palette
{
    internal static readonly IReadOnlyList<(Paint Paint, string Name, string Light, string Dark)> Colours =
    [
        (Paint.Ink, "ink", "#1b1f24", "#e8eaed"),
        (Paint.Soft, "soft", "#4a5560", "#b4bcc5"),
        (Paint.Paper, "paper", "#ffffff", "#14171a"),
        (Paint.Panel, "panel", "#f3f5f7", "#1f2429"),
        (Paint.Rule, "rule", "#87919b", "#76818c"),
        (Paint.Accent, "accent", "#0b5cad", "#7db7f5"),
        (Paint.AccentTint, "accent-tint", "#e3eefa", "#16314d"),
        (Paint.Good, "good", "#1a6b3c", "#7dd69c"),
        (Paint.GoodTint, "good-tint", "#e2f3e8", "#12321f"),
        (Paint.Warning, "warning", "#7a4b00", "#f0c36b"),
        (Paint.WarningTint, "warning-tint", "#fdf0d5", "#3a2b0c"),
        (Paint.Bad, "bad", "#a3161d", "#ff9a98"),
        (Paint.BadTint, "bad-tint", "#fce4e4", "#451a1c"),
    ];

    internal const string Font = "Arial,'Liberation Sans','Helvetica Neue',Helvetica,sans-serif";

    internal static string NameOf(Paint paint) => paint == Paint.None ? "none" : Colours[(int)paint - 1].Name;

    /// <summary>The classes of the drawing marks in one set of colours: <c>f-ink</c> fills, <c>s-ink</c> strokes.</summary>
    internal static string Classes(bool isDark)
    {
        var css = new StringBuilder();
        foreach (var (_, name, light, dark) in Colours)
            css.Append(CultureInfo.InvariantCulture, $".f-{name}{{fill:{(isDark ? dark : light)}}}.s-{name}{{stroke:{(isDark ? dark : light)}}}");
        return css.ToString();
    }
}
