namespace Fremfaerd.Model.Readiness;

/// <summary>Where a decision is taken: at which level, and in which unit where that is another than the enrolled one.</summary>
internal readonly record struct DecisionPlace(DecisionLevel? Level, string? Unit)
{
    internal static DecisionPlace Of(Recorded<PhaseDecision> decision) => new(decision.Value.Decision.Level, decision.Value.Decision.Unit);
}
