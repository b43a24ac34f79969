namespace Fremfaerd.Model.Readiness;

/// <summary>What a check is judged on: the evidence as it had happened by an instant, in one visit to one phase.</summary>
internal readonly record struct Inquiry(
    ProcessEvidence Evidence, FactReading Facts, Phase Phase, int Visit, ValueList<CheckOutcome>? Recorded = null,
    DecisionToCome ToCome = DecisionToCome.None)
{
    internal static Inquiry At(
        DateTimeOffset at, ProcessEvidence evidence, Phase phase, int visit, ValueList<CheckOutcome>? recorded = null)
    {
        var workChanged = false;
        foreach (var decision in evidence.Decisions)
            workChanged |= decision.Value.IsStandingAndChangesWork && decision.HadHappenedBy(at);
        var facts = new FactReading(evidence.Facts, at, NewDecision: false, workChanged);
        return new Inquiry(evidence, facts, phase, visit, recorded).In(phase, visit);
    }

    /// <summary>The same evidence and instant, asked in another phase and visit: no decision is expected there.</summary>
    internal Inquiry In(Phase phase, int visit) => this with
    {
        Phase = phase,
        Visit = visit,
        Facts = Facts with { NewDecision = HasDecisionThatChangesWork(phase, visit) },
        ToCome = DecisionToCome.None,
    };

    internal DateTimeOffset Instant => Facts.At;

    internal Inquiry Assume(int fact, FactValue value) => this with { Facts = Facts.Assume(fact, value) };

    internal Inquiry ExpectDecision() => this with { ToCome = DecisionToCome.Any };

    internal Inquiry ExpectDecisionThatChangesWork() =>
        this with { Facts = Facts with { NewDecision = true, WorkChanged = true }, ToCome = DecisionToCome.ChangesWork };

    internal ProcessFact Fact(FactId id) => Evidence.Index.Facts.Facts[Evidence.Index.Facts.PlaceOf(id)];

    internal DecisionLevel? DecisionLevel(FactId fact) =>
        Terms.TryParse<DecisionLevel>(ValueOf(fact)?.Choice, out var level) ? level : null;

    /// <summary>The level at which the coming decision is to be taken, where that is clarified.</summary>
    internal DecisionLevel? PlannedLevel => Evidence.Index.LevelFact is { } fact ? DecisionLevel(fact) : null;

    internal Outcome? RecordedOutcome(CheckAddress check) =>
        Recorded?.FirstOrDefault(recorded => recorded.Check == check)?.Outcome;

    internal Truth TruthOf(FactId fact) => Facts.TruthOf(Evidence.Index.Facts.PlaceOf(fact));

    internal FactValue? ValueOf(FactId fact) => Facts.ValueOf(Evidence.Index.Facts.PlaceOf(fact));

    internal Recorded<Answer>? AnswerTo(QuestionId question) =>
        Evidence.Index.TryFindQuestion(question, out var place) ? Evidence.Answers[place]?.By(Instant) : null;

    internal Recorded<Confirmation>? ConfirmationOf(GateCheck check)
    {
        var entry = Evidence.Confirmations[check.Place]?.By(Instant);
        return entry?.Value.Visit == Visit ? entry : null;
    }

    /// <summary>The latest waiver of the check in this visit, whether or not it still holds.</summary>
    internal Recorded<GivenWaiver>? WaiverOf(GateCheck check)
    {
        var entry = check.Place == GateCheck.NoPlace ? null : Evidence.Waivers[check.Place]?.By(Instant);
        return entry?.Value.Visit == Visit ? entry : null;
    }

    /// <summary>A declaration concerns a phase before enrolment; once the phase is entered it counts no more.</summary>
    internal Recorded<Declaration>? DeclarationOf(GateCheck check) =>
        Visit == 0 && check.Place != GateCheck.NoPlace ? Evidence.Declarations[check.Place]?.By(Instant) : null;

    /// <summary>Whether an involvement concerned this phase and had been held.</summary>
    internal bool Counts(Recorded<HeldInvolvement> held) =>
        held.Value.Phase == Phase && held.HadHappenedBy(Instant);

    /// <summary>The latest passage of a gate in this visit, as seen from the instant.</summary>
    internal Recorded<PassedGate>? PassageOf(GateId gate)
    {
        Recorded<PassedGate>? latest = null;
        foreach (var passed in Evidence.PassedGates)
        {
            if (passed.Value.Gate == gate && passed.Value.Visit == Visit && passed.Stamp.HadHappenedBy(Instant))
                latest = passed;
        }

        return latest;
    }

    /// <summary>The Danish day that selects the value of a parameter, for a check of a gate.</summary>
    internal DateOnly DateOf(ParameterDate selectedBy, GateId gate) => selectedBy switch
    {
        ParameterDate.GatePassage => DanishTime.DateOf(PassageOf(gate)?.Value.JudgedAt ?? Instant),
        ParameterDate.Publication => (Evidence.Procurement.PublicationBy(Instant)?.Happened ?? Evidence.Procurement.RouteBy(Instant)?.Happened)?.Date
            ?? DanishTime.DateOf(Instant),
        _ => DanishTime.DateOf(Instant),
    };

    internal bool Counts(Recorded<PhaseDecision> decision) => IsOf(decision, Phase, Visit, Instant);

    private static bool IsOf(Recorded<PhaseDecision> decision, Phase phase, int visit, DateTimeOffset at) =>
        decision.Value.Phase == phase && decision.Value.Visit == visit && decision.Value.WithdrawnBy is null
        && decision.HadHappenedBy(at);

    private bool HasDecisionThatChangesWork(Phase phase, int visit)
    {
        foreach (var decision in Evidence.Decisions)
        {
            if (decision.Value.IsStandingAndChangesWork && IsOf(decision, phase, visit, Instant))
                return true;
        }
        return false;
    }

    /// <summary>Adds the events a fact is read from: its own, or those of the facts or decisions that imply it.</summary>
    internal void AddEventsBehind(FactId fact, Trace trace) => AddEventsBehind(Evidence.Index.Facts.PlaceOf(fact), trace);

    private void AddEventsBehind(int place, Trace trace)
    {
        var facts = Evidence.Index.Facts;
        if (facts.Facts[place].IsReadFromDecisions)
        {
            foreach (var decision in DecisionsToChangeWork())
                trace.RestsOn(decision);
        }
        else if (Evidence.Facts[place]?.By(Instant) is { } entry)
        {
            trace.RestsOn(entry);
        }
        else if (Facts.ImpliedValue(place) is { } implied)
        {
            foreach (var other in implied == FactValue.No ? facts.ImpliersOf(place) : facts.DependentsOf(place))
            {
                if (Facts.ValueOf(other) == implied)
                    AddEventsBehind(other, trace);
            }
        }
    }

    private IEnumerable<Recorded<PhaseDecision>> DecisionsToChangeWork()
    {
        var at = Instant;
        return Evidence.Decisions.Where(decision => decision.Value.IsStandingAndChangesWork && decision.HadHappenedBy(at));
    }
}
