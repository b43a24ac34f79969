namespace Fremfaerd.Model.Readiness;

/// <summary>
/// No breach of the duty to inform and discuss is open that concerns decisions of the phase (X10). Every definition has it
/// standing: once a breach is raised, the gates of its phase and every later gate judge it. In a check of one's own it shows also
/// where no breach was raised. The deadline is read from the parameter <c>breach-deadline</c> and closes nothing by itself.
/// </summary>
public sealed record NoOpenBreach : Requirement
{
    /// <summary>The code under which the standing check is reported, at the exit of the phase.</summary>
    internal static CheckCode Code { get; } = "BREACH";

    /// <summary>The parameter that gives the deadline, in any definition.</summary>
    internal static ParameterId DeadlineParameter { get; } = "breach-deadline";

    internal override string Canonical => "no open breach";

    internal static ReadinessCheck CheckFor(GateId exit) => new()
    {
        Code = Code,
        Gates = [exit],
        Severity = Severity.Blocking,
        Basis = Basis.Agreement,
        BasisDetail = "Agreement",
        Requirement = new NoOpenBreach(),
        Text = new("Intet brud på informations- og drøftelsespligten står åbent", "No breach of the duty to inform and discuss is open"),
        Rationale = new(
            "Når medarbejdersiden rejser et brud, skal sagen finde sin ende, før forløbet går videre",
            "Where the employee side raises a breach, the matter must come to its end before the course goes on"),
        Evidence = new("BreachEnded", new("brud, der er rejst, og hvad der blev af dem", "breaches raised and what became of them")),
        Source = "X10",
    };

    /// <summary>Before a breach was raised there is nothing to judge.</summary>
    internal static bool WasRaised(Phase phase, ProcessEvidence evidence, DateTimeOffset at)
    {
        foreach (var breach in evidence.Breaches)
        {
            if (breach.Phase == phase && breach.Raised.HadHappenedBy(at))
                return true;
        }

        return false;
    }

    /// <summary>A declaration stands for what is missing; a breach is on record.</summary>
    internal override Outcome JudgeDeclared(in Inquiry inquiry, GateCheck check, Trace? trace) => Judge(inquiry, check, trace);

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var (outcome, isRaised) = (Outcome.Met, false);
        foreach (var breach in inquiry.Evidence.Breaches)
        {
            if (breach.Phase != inquiry.Phase || breach.StateAt(inquiry.Instant) is not { } state)
                continue;
            isRaised = true;
            if (state.IsOpen)
                outcome = Outcome.Unmet;
            if (trace is not null)
                Explain(breach.By(inquiry.Instant), state, inquiry, trace);
        }

        if (!isRaised)
            trace?.Add(BreachFindings.None, ("phase", inquiry.Phase.NameInSentence));
        if (outcome == Outcome.Unmet && trace is not null)
            trace.WayOut = WayOutTexts.Breach.With();
        return outcome;
    }

    private static void Explain(RaisedBreach breach, BreachState state, in Inquiry inquiry, Trace trace)
    {
        trace.RestsOn(breach.Raised);
        foreach (var referral in breach.ReferredTo)
            trace.RestsOn(referral);
        if (breach.DeadlineBy is { } use)
            trace.Parameters.Add(use);
        if (state.IsOpen)
            ExplainOpen(breach, inquiry, trace);
        else if (breach.Settlement is { } settlement)
            ExplainSettled(breach, settlement, trace);
        else
            ExplainWithdrawn(breach, breach.Withdrawal!, trace);
    }

    private static void ExplainOpen(RaisedBreach breach, in Inquiry inquiry, Trace trace)
    {
        var raised = breach.Raised;
        trace.Add(
            BreachFindings.Open,
            ("moment", raised.HappenedInWords), ("party", raised.Value.RaisedBy.Name), ("text", raised.Value.Text));
        foreach (var referral in breach.ReferredTo)
        {
            trace.Add(
                BreachFindings.Referred,
                ("body", referral.Value.To.Name), ("moment", referral.HappenedInWords), ("reason", referral.Value.Reason));
        }

        if (breach is not { Deadline: { } until, DeadlineBy: { Value: { Length: { } length } value } use })
        {
            trace.Add(BreachFindings.NoDeadline, ("date", raised.HappenedInWords));
            return;
        }

        trace.Add(
            DanishTime.DateOf(inquiry.Instant) > until ? BreachFindings.DeadlinePassed : BreachFindings.Deadline,
            ("until", Moment.On(until)), ("length", length.Name),
            ("parameter", inquiry.Evidence.Index.Parameters[use.Parameter].Name), ("date", Moment.On(use.On)), ("source", value.Source));
    }

    private static void ExplainSettled(RaisedBreach breach, Recorded<BreachSettlement> settlement, Trace trace)
    {
        trace.RestsOn(settlement);
        trace.Add(
            BreachFindings.Settled,
            ("party", breach.Raised.Value.RaisedBy.Name), ("raised", breach.Raised.HappenedInWords), ("moment", settlement.HappenedInWords),
            ("text", settlement.Value.Text), ("reference", settlement.Value.Reference));
    }

    private static void ExplainWithdrawn(RaisedBreach breach, Recorded<Phase> withdrawal, Trace trace)
    {
        trace.RestsOn(withdrawal);
        trace.Add(
            BreachFindings.DecisionWithdrawn,
            ("party", breach.Raised.Value.RaisedBy.Name), ("raised", breach.Raised.HappenedInWords), ("phase", withdrawal.Value.NameInSentence),
            ("moment", withdrawal.HappenedInWords), ("sequence", $"{withdrawal.Sequence}"));
    }
}
