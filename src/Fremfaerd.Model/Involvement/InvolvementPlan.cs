namespace Fremfaerd.Model.Involvement;

/// <summary>How a party is to be involved in a phase, or in a shorter sequence inside it (involveringsplan; S3.36, S3.57).</summary>
public sealed record InvolvementPlan
{
    /// <summary>How a party is to be involved.</summary>
    /// <param name="party">The party; management decides and is refused by <c>plan.management</c>.</param>
    /// <param name="level">The level promised. It stays owed, also where a later entry lowers it.</param>
    /// <exception cref="ArgumentException">The party or the level is undefined.</exception>
    public InvolvementPlan(Party party, InvolvementLevel level) => (Party, Level) = (party.Defined(), level.Defined());

    /// <summary>The party.</summary>
    public Party Party { get; }

    /// <summary>The level promised.</summary>
    public InvolvementLevel Level { get; }

    /// <summary>What is fixed and what is open; null leaves the frame as it was stated before.</summary>
    public InvolvementFrame? Frame { get; init; }

    /// <summary>Why this level. Needed where it lies below the one proposed, or below what was planned or promised before.</summary>
    public string? Reason { get; init; }

    /// <summary>The phase, the present one or one ahead; null for the phase the process is in.</summary>
    public Phase? Phase { get; init => field = value?.Defined(); }

    /// <summary>The shorter sequence inside the phase that it concerns; null for the phase as a whole.</summary>
    public Subcourse? Subcourse { get; init; }
}
