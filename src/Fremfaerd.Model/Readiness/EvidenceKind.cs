namespace Fremfaerd.Model.Readiness;

/// <summary>A kind of document or record that a check is confirmed with, for example the minutes of a meeting.</summary>
/// <param name="Code">The permanent code.</param>
/// <param name="Name">The name people read, as it stands inside a sentence.</param>
public sealed record EvidenceKind(string Code, LocalizedText Name);
