using System.Globalization;

namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>Writes a diagram as a Mermaid flowchart. Labels are quoted and encoded; ids and styles are ours.</summary>
internal sealed class MermaidWriter
{
    private readonly StringBuilder _text = new("flowchart TD\n");
    private readonly Graph _graph;

    private MermaidWriter(Graph graph) => _graph = graph;

    internal static string Write(Graph graph)
    {
        var writer = new MermaidWriter(graph);
        writer.Line($"    accTitle: {MermaidText.Encoded(graph.Title)}");
        writer.Line($"    accDescr: {MermaidText.Encoded(graph.Description)}");
        writer.Nodes();
        foreach (var edge in graph.Edges)
            writer.Line($"    {edge.From} {Arrow(edge)} {edge.To}");
        writer.Styles();
        return writer._text.ToString();
    }

    /// <summary>Mermaid draws the last frame leftmost.</summary>
    private void Nodes()
    {
        foreach (var group in _graph.Nodes.GroupBy(node => node.Group).Reverse())
        {
            if (group.Key is { } frame)
                Line($"    subgraph {frame.Id}[\"{MermaidText.Encoded(frame.Title)}\"]\n        direction TB");
            foreach (var node in group)
                Line($"{(group.Key is null ? "    " : "        ")}{node.Id}{Shape(node)}:::{Look.Of(node).Name}");
            if (group.Key is not null)
                Line("    end");
        }
    }

    private void Styles()
    {
        foreach (var used in Look.Classes.Where(one => _graph.Nodes.Any(node => Look.Of(node) == one)))
            Line($"    classDef {used.Name} fill:{used.Fill},stroke:{used.Text},color:{used.Text},stroke-width:{used.LineWidth}px");
        foreach (var frame in _graph.Nodes.Select(node => node.Group).OfType<Group>().Distinct())
            Line($"    style {frame.Id} fill:transparent,stroke:{Look.Line}");
        LinkStyle(EdgeKind.Skip, "stroke-dasharray:8 5");
        LinkStyle(EdgeKind.Return, "stroke-dasharray:2 4");
        LinkStyle(EdgeKind.Remark, "stroke-dasharray:1 6");
    }

    private void LinkStyle(EdgeKind kind, string style)
    {
        var places = Enumerable.Range(0, _graph.Edges.Count).Where(at => _graph.Edges[at].Kind == kind).ToArray();
        if (places.Length > 0)
            Line($"    linkStyle {string.Join(',', places.Select(at => at.ToString(CultureInfo.InvariantCulture)))} {style}");
    }

    private static string Shape(Node node)
    {
        var label = $"\"{string.Join("<br/>", node.Lines.Select(MermaidText.Encoded))}\"";
        return node.Kind switch
        {
            NodeKind.Start or NodeKind.End => $"([{label}])",
            NodeKind.Gate => $"{{{{{label}}}}}",
            NodeKind.State => $"({label})",
            _ => $"[{label}]",
        };
    }

    private static string Arrow(Edge edge)
    {
        var label = edge.Label.Length == 0 ? "" : $"|\"{MermaidText.Encoded(edge.Label)}\"|";
        return edge.Kind switch
        {
            EdgeKind.Taken => $"==>{label}",
            EdgeKind.Skip or EdgeKind.Return => $"-.->{label}",
            EdgeKind.Remark => $"-.-{label}",
            _ => $"-->{label}",
        };
    }

    private void Line(string text) => _text.Append(text).Append('\n');
}
