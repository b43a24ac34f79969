namespace Fremfaerd.Model.Reporting.Documents;

/// <summary>An item of a list, and what stands under it.</summary>
internal sealed record ListItem(Line Text, params IReadOnlyList<Block> Under);
