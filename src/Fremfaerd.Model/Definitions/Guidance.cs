namespace Fremfaerd.Model.Definitions;

/// <summary>A piece of guidance that stands beside questions and checks; it closes no gate.</summary>
/// <param name="Code">The permanent code, for example <c>advice-1</c>.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Text">The guidance, in our own words.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record Guidance(string Code, GuidanceKind Kind, LocalizedText Text, string Source);
