namespace Fremfaerd.Model.Readiness;

/// <summary>What a part of a plan must know of the whole: its checks, and the facts it asks for anywhere.</summary>
internal sealed record PlanContext(IReadOnlyList<JudgedCheck> Checks, IReadOnlySet<int> Asked);
