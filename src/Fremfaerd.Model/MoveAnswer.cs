namespace Fremfaerd.Model;

/// <summary>Whether a row of the transition table may be taken now.</summary>
/// <param name="Transition">The row.</param>
/// <param name="No">Why not, with code, reason and report; null where it may be taken.</param>
public sealed record MoveAnswer(Transition Transition, Refused? No)
{
    /// <summary>Whether it may be taken.</summary>
    public bool MayBeTaken => No is null;

    /// <summary>Why not, or what the move does where it may be taken.</summary>
    public Explanation Why => No?.Why ?? Transition.Description;
}
