namespace Fremfaerd.Model.Facts;

/// <summary>One of the values a fact of kind <see cref="FactKind.Choice"/> can have.</summary>
/// <param name="Code">The permanent code.</param>
/// <param name="Name">The name people read.</param>
public sealed record FactChoice(string Code, LocalizedText Name);
