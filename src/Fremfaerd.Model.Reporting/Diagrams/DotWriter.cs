using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>Writes a diagram as DOT. Labels are quoted strings in which backslash, quotation mark and ampersand are escaped.</summary>
internal sealed class DotWriter
{
    private const double NodeWidth = 230;
    private const double EdgeWidth = 190;

    private readonly StringBuilder _text = new();
    private readonly Graph _graph;

    private DotWriter(Graph graph) => _graph = graph;

    internal static string Write(Graph graph)
    {
        var writer = new DotWriter(graph);
        writer.Line("digraph course {");
        writer.Line($"    graph [label={Quoted(graph.Title)}, tooltip={Quoted(graph.Description)}, labelloc=t, fontname=\"Arial\", fontsize=18, rankdir=TB, newrank=true, nodesep=0.35, ranksep=0.35, bgcolor=\"#ffffff\"];");
        writer.Line("    node [fontname=\"Arial\", fontsize=13, style=filled, margin=\"0.2,0.08\"];");
        writer.Line($"    edge [fontname=\"Arial\", fontsize=12, color=\"{Look.Line}\", fontcolor=\"{Look.Line}\"];");
        writer.Nodes();
        foreach (var edge in graph.Edges)
            writer.Line($"    {edge.From} -> {edge.To} [label={Label([edge.Label], EdgeWidth)}, {Style(edge)}];");
        writer.Line("}");
        return writer._text.ToString();
    }

    private void Nodes()
    {
        foreach (var group in _graph.Nodes.GroupBy(node => node.Group))
        {
            if (group.Key is { } frame)
                Line($"    subgraph cluster_{frame.Id} {{\n        graph [label={Quoted(frame.Title)}, fontsize=14, color=\"{Look.Line}\", style=rounded];");
            foreach (var node in group)
                Line($"{(group.Key is null ? "    " : "        ")}{node.Id} [label={Label(node.Lines, NodeWidth)}, {Shape(node)}];");
            if (group.Key is not null)
                Line("    }");
        }
    }

    private static string Shape(Node node)
    {
        var look = Look.Of(node);
        var shape = node.Kind switch
        {
            NodeKind.Start or NodeKind.End => "shape=box, style=\"filled,rounded\"",
            NodeKind.Gate => "shape=hexagon",
            NodeKind.State => "shape=box, style=\"filled,rounded\"",
            NodeKind.Note => "shape=note",
            _ => "shape=box",
        };
        return $"{shape}, fillcolor=\"{look.Fill}\", color=\"{look.Text}\", fontcolor=\"{look.Text}\", penwidth={look.LineWidth}";
    }

    private static string Style(Edge edge) => edge.Kind switch
    {
        EdgeKind.Taken => "style=bold, penwidth=3",
        EdgeKind.Skip => "style=dashed",
        EdgeKind.Return => "style=dotted, penwidth=2, constraint=false",
        EdgeKind.Remark => "style=dotted, dir=none",
        _ => "style=solid",
    };

    private static string Label(IEnumerable<string> lines, double width) =>
        Quoted(string.Join('\n', lines.SelectMany(line => Look.Wrapped(Clean.Text(line), width).DefaultIfEmpty(""))));

    /// <summary>Graphviz reads <c>\n</c>, <c>\N</c>, <c>\G</c> and HTML entities inside labels, so backslash and ampersand are text only when escaped.</summary>
    private static string Quoted(string text) => "\"" + Clean.Text(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal) + "\"";

    private void Line(string text) => _text.Append(text).Append('\n');
}
