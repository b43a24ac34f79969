namespace Fremfaerd.Model.Involvement;

/// <summary>The proposed level of a party in a phase, and how low and high it goes.</summary>
public sealed record InvolvementDefault
{
    /// <summary>The phase.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The party.</summary>
    public required Party Party { get; init; }

    /// <summary>The proposed level; null for management, which decides.</summary>
    public InvolvementLevel? Level { get; init; }

    /// <summary>The lowest level allowed; null for management.</summary>
    public InvolvementLevel? Floor { get; init; }

    /// <summary>What moves the level or the floor.</summary>
    public ValueList<InvolvementAdjustment> Adjustments { get; init; } = [];

    /// <summary>Why this level.</summary>
    public required LocalizedText Rationale { get; init; }

    /// <summary>Where it comes from.</summary>
    public required string Source { get; init; }
}
