namespace Fremfaerd.Model.Definitions;

/// <summary>How long texts and lists may be. Texts are counted in UTF-16 code units.</summary>
/// <param name="Title">The title of a process, the workplace, and who decided.</param>
/// <param name="Reference">A reference to a document.</param>
/// <param name="Sentence">A subject or a reason.</param>
/// <param name="Body">An answer or a view.</param>
/// <param name="Items">The items of a list, such as the roles present.</param>
public sealed record EntryLimits(
    int Title = 200, int Reference = 500, int Sentence = 2_000, int Body = 20_000, int Items = 100);
