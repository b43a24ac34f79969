namespace Fremfaerd.Model.Readiness;

/// <summary>
/// The MED committee of the level where the matter was decided has discussed it in the phase, on the check's own
/// subject; the order to a decision plays no part, as with experience after go-live (S3.34, S3.35).
/// </summary>
/// <param name="DecisionLevelFact">The fact that holds the level.</param>
public sealed record MedDiscussed(FactId DecisionLevelFact) : Requirement
{
    internal override ValueList<FactId> Facts => [DecisionLevelFact];

    internal override FactId? LevelFact => DecisionLevelFact;

    internal override string Canonical => $"med discussed({DecisionLevelFact}; own subject)";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        if (inquiry.DecisionLevel(DecisionLevelFact) is not { } level)
        {
            trace?.Add(FindingTexts.LevelOpen);
            trace?.Steps.Add(Planner.Clarify(inquiry.Fact(DecisionLevelFact)));
            return Outcome.Indeterminate;
        }

        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!inquiry.Counts(held) || !Discusses(held.Value, level, check))
                continue;
            trace?.RestsOn(held);
            trace?.Add(FindingTexts.HeardNoDecisionYet, ("forum", held.Value.Forum.Name), ("held", held.HappenedInWords));
            if (trace is not null)
                HeldBasis.ExplainEarlierVisit(held, inquiry, trace);
            return Outcome.Met;
        }

        if (trace is not null)
            ExplainMissing(level, inquiry, check, trace);
        return Outcome.Unmet;
    }

    private static bool Discusses(HeldInvolvement held, DecisionLevel level, GateCheck check) =>
        held.Level >= InvolvementLevel.Medindflydelse
        && held.Forum.IsRightFor(level)
        && held.Covers.Span.Contains(check.Address.Code);

    private static void ExplainMissing(DecisionLevel level, in Inquiry inquiry, GateCheck check, Trace trace)
    {
        const InvolvementLevel Level = InvolvementLevel.Medindflydelse;
        var (forum, code) = (Forum.Of(level.RightCommittee), check.Address.Code);
        trace.Add(FindingTexts.NotHeard, ("forum", forum.Name));
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (inquiry.Concerns(held) && Discusses(held.Value, level, check))
                HeldBasis.ExplainOutdated(held, inquiry, inquiry.Now, trace);
        }

        trace.Steps.Add(new InvolveStep(
            forum, Level, [code], StepTexts.OwnSubject.With(("check", $"{code}"), ("forum", forum.Name), ("level", Level.Name))));
    }
}
