namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>A document before it has a format.</summary>
/// <param name="Title">The title.</param>
/// <param name="Language">Its language.</param>
/// <param name="TypedLanguage">The language of what people typed.</param>
/// <param name="Blocks">Its parts.</param>
internal sealed record Document(Line Title, Language Language, Language TypedLanguage, IReadOnlyList<Block> Blocks);
