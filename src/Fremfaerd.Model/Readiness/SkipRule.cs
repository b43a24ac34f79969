namespace Fremfaerd.Model.Readiness;

/// <summary>A rule by which a phase may be taken off the route. It must hold at every later gate too.</summary>
/// <param name="Code">The permanent code, for example <c>no-purchase</c>.</param>
/// <param name="When">When it holds.</param>
/// <param name="Text">The ground in words, as it follows "because": "der skal ikke købes ind".</param>
/// <param name="Source">Where it comes from.</param>
public sealed record SkipRule(string Code, Condition When, LocalizedText Text, string Source);
