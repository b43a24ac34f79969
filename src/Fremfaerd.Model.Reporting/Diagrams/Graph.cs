namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>A diagram before it is written.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Description">What it shows, in words.</param>
/// <param name="Language">The language of its words.</param>
/// <param name="Nodes">The nodes, in the order drawn; each group stands where its first node does.</param>
/// <param name="Edges">The edges, in the order drawn.</param>
internal sealed record Graph(string Title, string Description, Language Language, IReadOnlyList<Node> Nodes, IReadOnlyList<Edge> Edges);
