namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>An edge of a diagram.</summary>
/// <param name="From">The id of the node it starts at.</param>
/// <param name="To">The id of the node it leads to.</param>
/// <param name="Label">What it is called; empty for none.</param>
/// <param name="Kind">How it is drawn.</param>
internal sealed record Edge(string From, string To, string Label, EdgeKind Kind);

/// <summary>How an edge is drawn.</summary>
internal enum EdgeKind
{
    /// <summary>The way forward: a full line.</summary>
    Forward = 1,

    /// <summary>A skip: dashed.</summary>
    Skip = 2,

    /// <summary>A return: dotted, back.</summary>
    Return = 3,

    /// <summary>Taken in this course: a thick line.</summary>
    Taken = 4,

    /// <summary>Ties a remark to its node, without an arrow.</summary>
    Remark = 5,
}
