namespace Fremfaerd.Model.Readiness;

/// <summary>What is found while checks are looked through for a plan.</summary>
internal sealed class PlanDraft
{
    internal List<NextStep> Steps { get; } = [];

    internal List<WayOut> WaysOut { get; } = [];

    /// <summary>By the place of a fact: the checks that wait for it.</summary>
    internal Dictionary<int, List<GateCheck>> Waiting { get; } = [];

    /// <summary>
    /// Where two facts wait and a "no" to the broader one settles the narrower, only the broader is asked; its "yes"
    /// asks for the narrower.
    /// </summary>
    internal void AskBroaderFactsFirst(FactIndex facts)
    {
        foreach (var place in Waiting.Keys.Order().Reverse().ToArray())
        {
            if (BroaderThan(place, facts) is not { } broader)
                continue;
            foreach (var check in Waiting[place])
                Wait(broader, check);
            Waiting.Remove(place);
        }
    }

    private int? BroaderThan(int place, FactIndex facts)
    {
        foreach (var implier in facts.ImpliersOf(place))
        {
            if (Waiting.ContainsKey(implier))
                return implier;
            if (BroaderThan(implier, facts) is { } further)
                return further;
        }

        return null;
    }

    internal void Wait(int fact, GateCheck check)
    {
        if (!Waiting.TryGetValue(fact, out var checks))
            Waiting[fact] = checks = [];
        if (!checks.Contains(check))
            checks.Add(check);
    }
}
