namespace Fremfaerd.Model.Readiness;

/// <summary>What a host's own requirement answers.</summary>
/// <param name="Outcome">Met, unmet or undecidable; anything else counts as no answer.</param>
/// <param name="Why">The reason, in both languages: <c>new LocalizedText(danish, english).With()</c>.</param>
public sealed record CustomVerdict(Outcome Outcome, Explanation Why);
