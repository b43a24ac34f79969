namespace Fremfaerd.Model.Definitions;

/// <summary>A phase as a definition describes it.</summary>
public sealed record PhaseDescription
{
    /// <summary>The phase.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The short code used in question and check codes, for example <c>F1</c>.</summary>
    public required string ShortCode { get; init; }

    /// <summary>What the phase is for.</summary>
    public required LocalizedText Purpose { get; init; }

    /// <summary>Where the purpose comes from.</summary>
    public required string Source { get; init; }

    /// <summary>Documents and records that a phase typically leaves behind, as one text.</summary>
    public required LocalizedText TypicalEvidence { get; init; }

    /// <summary>The principles that carry the phase, most important first.</summary>
    public ValueList<string> PrimaryPrinciples { get; init; } = [];

    /// <summary>The principles that also matter in it.</summary>
    public ValueList<string> SecondaryPrinciples { get; init; } = [];

    /// <summary>Whether the phase can be taken off the route at all: by a rule, or for an authorised reason.</summary>
    public bool CanBeSkipped { get; init; }

    /// <summary>The rules by which the phase can be skipped without an authorised reason.</summary>
    public ValueList<SkipRule> SkipRules { get; init; } = [];
}
