namespace Fremfaerd.Model.Definitions;

/// <summary>A row of the transition table: from where which move leads where, and through which gate.</summary>
/// <param name="From">The state before.</param>
/// <param name="Move">The move.</param>
/// <param name="To">The state after.</param>
/// <param name="Gate">The gate that must be open; null where the move needs none.</param>
/// <param name="Skips">For <see cref="Definitions.Move.Skip"/>: the phase that is taken off the route; else null.</param>
public sealed record Transition(CoursePosition From, Move Move, CoursePosition To, GateId? Gate = null, Phase? Skips = null)
{
    /// <summary>The state before.</summary>
    public CoursePosition From { get; } = From.NotNull();

    /// <summary>The move.</summary>
    public Move Move { get; } = Move.Defined();

    /// <summary>The state after.</summary>
    public CoursePosition To { get; } = To.NotNull();

    /// <summary>The gate that must be open, or null.</summary>
    public GateId? Gate { get; } = Gate?.Given();

    /// <summary>For a skip the phase that is taken off the route, else null.</summary>
    public Phase? Skips { get; } = Skips?.Defined();

    /// <summary>What the move does, in a sentence.</summary>
    public Explanation Description => TransitionTexts.Of(this);
}
