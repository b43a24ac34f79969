namespace Fremfaerd.Model.Definitions;

/// <summary>One row of the transition table.</summary>
/// <param name="From">The phase the course is in; null before enrolment.</param>
/// <param name="Move">The move.</param>
/// <param name="To">The phase it is in afterwards; null when it is completed.</param>
/// <param name="Gate">The gate that must be open; null where none is asked.</param>
public sealed record Transition(Phase? From, Move Move, Phase? To, GateId? Gate);
