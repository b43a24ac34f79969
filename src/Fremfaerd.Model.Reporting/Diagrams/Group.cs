namespace Fremfaerd.Model.Reporting.Diagrams;

/// <summary>Nodes that stand together in a frame.</summary>
/// <param name="Id">Its id: ASCII letters, digits and underscores, ours and never typed.</param>
/// <param name="Title">What stands over the frame.</param>
internal sealed record Group(string Id, string Title);
