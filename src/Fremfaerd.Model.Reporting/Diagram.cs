using Fremfaerd.Model.Reporting.Diagrams;

namespace Fremfaerd.Model.Reporting;

/// <summary>
/// A diagram as text for a drawing program, made once and written as Mermaid or DOT, which therefore cannot disagree. The same
/// input gives the same text. Immutable; safe to share between threads.
/// </summary>
public sealed class Diagram
{
    private readonly Graph _graph;

    internal Diagram(Graph graph) => _graph = graph;

    /// <summary>What the diagram is.</summary>
    public string Title => _graph.Title;

    /// <summary>What the diagram shows, in words.</summary>
    public string Description => _graph.Description;

    /// <summary>The language of its words.</summary>
    public Language Language => _graph.Language;

    /// <summary>The diagram as Mermaid, for example for a Markdown page on GitHub.</summary>
    /// <returns>A flowchart; lines separated by a line feed.</returns>
    public string ToMermaid() => MermaidWriter.Write(_graph);

    /// <summary>The diagram as DOT, for Graphviz.</summary>
    /// <returns>A directed graph; lines separated by a line feed.</returns>
    public string ToDot() => DotWriter.Write(_graph);
}
