namespace Fremfaerd.Model.Definitions;

/// <summary>One of the ten principles of good involvement (S3.9–S3.18), with a label of our own.</summary>
/// <param name="Id">The permanent code, <c>P1</c> to <c>P10</c>.</param>
/// <param name="Label">The label.</param>
/// <param name="Source">The seed statement.</param>
public sealed record Principle(string Id, LocalizedText Label, string Source);
