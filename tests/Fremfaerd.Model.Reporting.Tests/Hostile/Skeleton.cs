using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Fremfaerd.Model.Reporting.Tests.Hostile;

/// <summary>What is left of an output when every text in it is taken away: equal for a hostile and a harmless run.</summary>
internal static partial class Skeleton
{
    /// <summary>
    /// The elements with their attributes. Where things stand depends on how a text is broken, and so does in how many lines it is
    /// written: places and repeated lines are taken away too.
    /// </summary>
    internal static string OfSvg(string svg)
    {
        var skeleton = new List<string>();
        using var reader = XmlReader.Create(new StringReader(svg), new() { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                continue;
            var line = new StringBuilder($"{reader.NodeType} {reader.Name}{reader.Depth}");
            while (reader.MoveToNextAttribute())
                line.Append(' ').Append(reader.Name).Append(Place().IsMatch(reader.Name) ? "" : $"={reader.Value}");
            if (!(line.ToString() is var one && one.StartsWith("EndElement text", StringComparison.Ordinal)))
                skeleton.Add(one);
        }

        return OnceEach(skeleton);
    }

    /// <summary>
    /// Tags with the names of their attributes, without the lines and boxes of pictures, which depend on how long a text is. Anything
    /// that is no tag of ours, no text and no reference by name or number is a fault.
    /// </summary>
    internal static string OfHtml(string html)
    {
        var skeleton = new List<string>();
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            Text(html[at..tag.Index], skeleton);
            at = tag.Index + tag.Length;
            if (tag.Groups[1].Value is var name && name is not ("br" or "/text" or "rect" or "circle" or "polyline" or "polygon"))
                skeleton.Add(name + string.Concat(Attribute().Matches(tag.Value).Select(one => " " + one.Groups[1].Value).Where(one => one != " text-anchor")));
        }

        Text(html[at..], skeleton);
        return OnceEach(skeleton);
    }

    /// <summary>A line of text in a picture that follows a line alike is the same text, broken.</summary>
    private static string OnceEach(List<string> lines) =>
        string.Join('\n', lines.Where((line, at) => at == 0 || line != lines[at - 1] || !(line.StartsWith("text", StringComparison.Ordinal) || line.StartsWith("Element text", StringComparison.Ordinal))));

    private static void Text(string text, List<string> skeleton)
    {
        if (text.Contains('<') || LooseReference().IsMatch(text))
            skeleton.Add($"FAULT: {text}");
    }

    /// <summary>The lines that begin a part: at the margin, without their words; a line under a heading by its sign.</summary>
    internal static string OfText(string text) => string.Join('\n', text.Split('\n').Where(line => line.Length > 0 && line[0] != ' ')
        .Select(line => Rule().IsMatch(line) ? line[..1] : "text"));

    /// <summary>A diagram with whatever stands between quotation marks taken away, and the two lines that Mermaid has for readers of screens.</summary>
    internal static string OfDiagram(string diagram) =>
        Reader().Replace(Quoted().Replace(diagram, "\"\""), "$1");

    [GeneratedRegex("<(!DOCTYPE html|/?[a-z][a-z0-9]*)(?: [a-zA-Z-]+(?:=\"[^\"<]*\")?)*/?>")]
    private static partial Regex Tag();

    [GeneratedRegex(" ([a-zA-Z-]+)(?==\")")]
    private static partial Regex Attribute();

    [GeneratedRegex("^(x|y|width|height|points|cx|cy|viewBox)$")]
    private static partial Regex Place();

    [GeneratedRegex("&(?!(amp|lt|gt|quot|#39);)")]
    private static partial Regex LooseReference();

    [GeneratedRegex("^(=+|-+|\\.+)$")]
    private static partial Regex Rule();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("(accTitle|accDescr): .*")]
    private static partial Regex Reader();
}
