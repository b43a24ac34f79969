namespace Fremfaerd.Model.Readiness;

/// <summary>What is found while checks are looked through for a plan.</summary>
internal sealed class PlanDraft
{
    internal List<NextStep> Steps { get; } = [];

    internal List<WayOut> WaysOut { get; } = [];

    /// <summary>By the place of a fact: the checks that wait for it.</summary>
    internal Dictionary<int, List<GateCheck>> Waiting { get; } = [];

    internal void Wait(int fact, GateCheck check)
    {
        if (!Waiting.TryGetValue(fact, out var checks))
            Waiting[fact] = checks = [];
        if (!checks.Contains(check))
            checks.Add(check);
    }
}
