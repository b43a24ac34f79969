namespace Fremfaerd.Model.Readiness;

/// <summary>A decision of this visit is recorded, and the latest one recorded is not to stop.</summary>
public sealed record OutcomeDecided : Requirement
{
    internal override string Canonical => "outcome decided";

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        Recorded<PhaseDecision>? latest = null;
        foreach (var decision in inquiry.Evidence.Decisions)
        {
            if (inquiry.Counts(decision))
                latest = decision;
        }

        var isMet = latest is not null && latest.Value.Decision.Outcome != DecisionOutcome.Stop;
        if (trace is not null)
            Explain(latest, isMet, trace);
        return isMet ? Outcome.Met : Outcome.Unmet;
    }

    private static void Explain(Recorded<PhaseDecision>? latest, bool isMet, Trace trace)
    {
        if (latest is null)
        {
            trace.Add(FindingTexts.NotDecided);
        }
        else
        {
            var (decision, moment) = (latest.Value.Decision, latest.Stamp.Happened);
            trace.Events.Add(latest.Sequence);
            if (isMet)
                trace.Add(FindingTexts.Decided, ("by", decision.DecidedBy), ("moment", moment), ("subject", decision.Subject), ("outcome", decision.Outcome.Name));
            else
                trace.Add(FindingTexts.DecidedToStop, ("moment", moment));
        }

        if (!isMet)
            trace.Steps.Add(new DecideStep([], StepTexts.Decide.With()));
    }
}
