using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Fremfaerd.Model.Reporting.Tests.Hostile;

/// <summary>What is left of an output when every text in it is taken away: equal for a hostile and a harmless run.</summary>
internal static partial class Skeleton
{
    internal static string OfSvg(string svg)
    {
        var skeleton = new StringBuilder();
        using var reader = XmlReader.Create(new StringReader(svg), new() { DtdProcessing = DtdProcessing.Prohibit });
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
                continue;
            skeleton.Append(reader.NodeType).Append(' ').Append(reader.Name).Append(reader.Depth);
            while (reader.MoveToNextAttribute())
                skeleton.Append(' ').Append(reader.Name).Append('=').Append(reader.Value);
            skeleton.Append('\n');
        }

        return skeleton.ToString();
    }

    /// <summary>Tags with the names of their attributes. Anything that is no tag of ours, no text and no reference by name or number is a fault.</summary>
    internal static string OfHtml(string html)
    {
        var skeleton = new StringBuilder();
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            Text(html[at..tag.Index], skeleton);
            at = tag.Index + tag.Length;
            if (tag.Groups[1].Value != "br")
                skeleton.Append(tag.Groups[1].Value).Append(string.Concat(Attribute().Matches(tag.Value).Select(one => " " + one.Groups[1].Value))).Append('\n');
        }

        Text(html[at..], skeleton);
        return skeleton.ToString();
    }

    private static void Text(string text, StringBuilder skeleton)
    {
        if (text.Contains('<') || LooseReference().IsMatch(text))
            skeleton.Append("FAULT: ").Append(text);
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

    [GeneratedRegex("&(?!(amp|lt|gt|quot|#39);)")]
    private static partial Regex LooseReference();

    [GeneratedRegex("^(=+|-+|\\.+)$")]
    private static partial Regex Rule();

    [GeneratedRegex("\"(?:[^\"\\\\\n]|\\\\.)*\"")]
    private static partial Regex Quoted();

    [GeneratedRegex("(accTitle|accDescr): .*")]
    private static partial Regex Reader();
}
