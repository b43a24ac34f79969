using Fremfaerd.Model.Reporting.Documents;
using Fremfaerd.Model.Reporting.Drawing;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>The colours of nodes, from the light palette, and how long their lines are. Both writers use the same.</summary>
internal static class Look
{
    /// <summary>The size of letters that widths are counted in.</summary>
    internal const double Size = 14;

    /// <summary>Every class a node can have, with its fill, its text and the width of its line.</summary>
    internal static readonly IReadOnlyList<Class> Classes =
    [
        new("neutral", Light(Paint.Panel), Light(Paint.Ink), 1),
        new("good", Light(Paint.GoodTint), Light(Paint.Good), 2),
        new("warning", Light(Paint.WarningTint), Light(Paint.Warning), 2),
        new("bad", Light(Paint.BadTint), Light(Paint.Bad), 2),
        new("quiet", Light(Paint.Paper), Light(Paint.Soft), 1),
        new("here", Light(Paint.AccentTint), Light(Paint.Accent), 4),
    ];

    internal static readonly string Line = Light(Paint.Soft);

    internal static Class Of(Node node) => Classes[node.IsHere ? 5 : (int)node.Tone - 1];

    /// <summary>What a program that breaks no lines itself is given: lines of a node's label no wider than this.</summary>
    internal static IEnumerable<string> Wrapped(string text, double width) => TextSize.Wrap(text, width, Size);

    private static string Light(Paint paint) => Palette.Colours[(int)paint - 1].Light;

    /// <summary>How a node looks; the line has the colour of the text.</summary>
    internal sealed record Class(string Name, string Fill, string Text, int LineWidth);
}
