namespace Fremfaerd.Model.Readiness;

/// <summary>
/// A decision of this visit is on record, with what it rests on, and the latest one taken is not to stop. Of two whose
/// moments cannot be ordered the one recorded later stands.
/// </summary>
public sealed record OutcomeDecided : Requirement
{
    internal override string Canonical => "outcome decided";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        Recorded<PhaseDecision>? latest = null;
        foreach (var decision in inquiry.Evidence.Decisions)
        {
            if (inquiry.Counts(decision) && (latest is null || !decision.LiesBefore(latest)))
                latest = decision;
        }

        var isMet = latest is { Value.Decision: { Outcome: not DecisionOutcome.Stop } };
        if (trace is not null)
            Explain(latest, isMet, inquiry.PlannedLevel, trace);
        return isMet ? Outcome.Met : Outcome.Unmet;
    }

    private static void Explain(Recorded<PhaseDecision>? latest, bool isMet, DecisionLevel? level, Trace trace)
    {
        if (latest is null)
        {
            trace.Add(FindingTexts.NotDecided);
        }
        else
        {
            var (decision, moment) = (latest.Value.Decision, latest.HappenedInWords);
            trace.RestsOn(latest);
            if (isMet)
                trace.Add(decision.Basis is null ? FindingTexts.DecidedDeclared : FindingTexts.Decided, ("by", decision.DecidedBy), ("moment", moment), ("subject", decision.Subject), ("outcome", decision.Outcome.Name));
            else
                trace.Add(FindingTexts.DecidedToStop, ("moment", moment));
        }

        if (!isMet)
            trace.Steps.Add(new DecideStep(level, [], level is { } at ? StepTexts.DecideAt.With(("level", at.Name)) : StepTexts.Decide.With()));
    }
}
