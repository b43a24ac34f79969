namespace Fremfaerd.Model.Readiness;

/// <summary>The level of the decision is clarified, and with it the MED committee that must discuss it (X01, X08).</summary>
/// <param name="DecisionLevelFact">The fact that holds the level.</param>
public sealed record DecisionRouted(FactId DecisionLevelFact) : Requirement
{
    internal override ValueList<FactId> Facts => [DecisionLevelFact];

    internal override FactId? LevelFact => DecisionLevelFact;

    internal override string Canonical => $"decision routed({DecisionLevelFact})";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        if (inquiry.DecisionLevel(DecisionLevelFact) is { } level)
        {
            if (trace is not null)
                inquiry.AddEventsBehind(DecisionLevelFact, trace);
            trace?.Add(ProcurementFindings.Routed, ("level", level.Name), ("forum", inquiry.RightForum(level).Name));
            return Outcome.Met;
        }

        trace?.Add(FindingTexts.LevelOpen);
        trace?.Steps.Add(Planner.Clarify(inquiry.Fact(DecisionLevelFact)));
        return Outcome.Unmet;
    }
}
