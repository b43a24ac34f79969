namespace Fremfaerd.Model.Definitions;

/// <summary>How long texts may be, in UTF-16 code units.</summary>
/// <param name="Title">The title of a process, the workplace, and who decided.</param>
/// <param name="Reference">A reference to a document.</param>
/// <param name="Sentence">A subject or a reason.</param>
/// <param name="Body">An answer or a view.</param>
public sealed record TextLimits(int Title = 200, int Reference = 500, int Sentence = 2_000, int Body = 20_000);
