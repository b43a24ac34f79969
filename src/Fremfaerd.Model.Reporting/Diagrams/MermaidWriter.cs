using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>Writes a diagram as a Mermaid flowchart. Labels are quoted, and every sign that could mean something is written by its number.</summary>
internal static class MermaidWriter
{
    internal static string Write(Graph graph)
    {
        var text = new StringBuilder("flowchart TD\n");
        text.Append(CultureInfo.InvariantCulture, $"    accTitle: {OnOneLine(graph.Title)}\n    accDescr: {OnOneLine(graph.Description)}\n");
        foreach (var node in graph.Nodes)
            text.Append(CultureInfo.InvariantCulture, $"    {node.Id}{Shape(node)}\n");
        foreach (var edge in graph.Edges)
            text.Append(CultureInfo.InvariantCulture, $"    {edge.From} {Arrow(edge)} {edge.To}\n");
        return text.ToString();
    }

    private static string Shape(Node node)
    {
        var label = $"\"{string.Join("<br/>", node.Lines.Select(Encoded))}\"";
        return node.Kind switch
        {
            NodeKind.Start or NodeKind.End => $"([{label}])",
            NodeKind.Gate => $"{{{{{label}}}}}",
            NodeKind.State => $"({label})",
            NodeKind.Note => $"[/{label}/]",
            _ => $"[{label}]",
        };
    }

    private static string Arrow(Edge edge)
    {
        var label = edge.Label.Length == 0 ? "" : $"|\"{Encoded(edge.Label)}\"|";
        return edge.Kind switch
        {
            EdgeKind.Taken => $"==>{label}",
            EdgeKind.Skip or EdgeKind.Return => $"-.->{label}",
            EdgeKind.Remark => $"-.-{label}",
            _ => $"-->{label}",
        };
    }

    /// <summary>Letters, digits, spaces and a few harmless signs stand as they are.</summary>
    private static string Encoded(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (var rune in Clean.Text(text).Replace('\n', ' ').EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or '-' or '.' or ',' or '/' or '·' or '–')
                encoded.Append(rune);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return encoded.ToString();
    }

    private static string OnOneLine(string text) => Clean.Text(text).Replace('\n', ' ').Replace('#', ' ').Replace(';', ',').Replace('{', '(').Replace('}', ')').Replace('%', ' ');
}
