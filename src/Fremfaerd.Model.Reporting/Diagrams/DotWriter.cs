using System.Globalization;
using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>Writes a diagram as DOT. Labels are quoted strings in which the backslash and the quotation mark are escaped.</summary>
internal static class DotWriter
{
    internal static string Write(Graph graph)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"digraph course {{\n    graph [label={Quoted(graph.Title)}, tooltip={Quoted(graph.Description)}, fontname=\"Arial\", rankdir=TB];\n");
        text.Append("    node [fontname=\"Arial\"];\n    edge [fontname=\"Arial\"];\n");
        foreach (var node in graph.Nodes)
            text.Append(CultureInfo.InvariantCulture, $"    {node.Id} [label={Quoted(string.Join('\n', node.Lines.Select(line => line.Replace('\n', ' '))))}, {Shape(node)}];\n");
        foreach (var edge in graph.Edges)
            text.Append(CultureInfo.InvariantCulture, $"    {edge.From} -> {edge.To} [label={Quoted(edge.Label)}, {Style(edge)}];\n");
        return text.Append("}\n").ToString();
    }

    private static string Shape(Node node) => node.Kind switch
    {
        NodeKind.Start or NodeKind.End => "shape=oval",
        NodeKind.Gate => "shape=hexagon",
        NodeKind.State => "shape=box, style=rounded",
        NodeKind.Note => "shape=note",
        _ => "shape=box",
    };

    private static string Style(Edge edge) => edge.Kind switch
    {
        EdgeKind.Taken => "style=bold, penwidth=3",
        EdgeKind.Skip => "style=dashed",
        EdgeKind.Return => "style=dotted, constraint=false",
        EdgeKind.Remark => "style=dotted, dir=none",
        _ => "style=solid",
    };

    /// <summary>Graphviz reads <c>\n</c>, <c>\N</c>, <c>\G</c> and HTML entities inside labels, so backslash and ampersand are text only when escaped.</summary>
    private static string Quoted(string text) => "\"" + Clean.Text(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";
}
