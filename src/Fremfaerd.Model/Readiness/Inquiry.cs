namespace Fremfaerd.Model.Readiness;

/// <summary>What a check is judged on: the evidence as it had happened by an instant, in one visit to one phase.</summary>
internal readonly record struct Inquiry(
    ProcessEvidence Evidence, FactReading Facts, Phase Phase, int Visit, ValueList<CheckOutcome>? Recorded = null,
    DecisionToCome ToCome = DecisionToCome.None)
{
    internal static Inquiry At(
        DateTimeOffset at, ProcessEvidence evidence, Phase phase, int visit, ValueList<CheckOutcome>? recorded = null)
    {
        var (newDecision, workChanged) = (false, false);
        foreach (var decision in evidence.Decisions)
        {
            if (!decision.Value.Decision.IsToChangeWork || !decision.Stamp.HadHappenedBy(at))
                continue;
            workChanged = true;
            newDecision |= IsOf(decision, phase, visit, at);
        }

        return new Inquiry(evidence, new FactReading(evidence.Facts, at, newDecision, workChanged), phase, visit, recorded);
    }

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

    /// <summary>Whether an involvement concerned this phase and had been held.</summary>
    internal bool Counts(Recorded<HeldInvolvement> held) =>
        held.Value.Phase == Phase && held.Stamp.HadHappenedBy(Instant);

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
        ParameterDate.Publication => (Evidence.Procurement.PublicationBy(Instant)?.Stamp ?? Evidence.Procurement.RouteBy(Instant)?.Stamp)?.Happened.Date
            ?? DanishTime.DateOf(Instant),
        _ => DanishTime.DateOf(Instant),
    };

    internal bool Counts(Recorded<PhaseDecision> decision) => IsOf(decision, Phase, Visit, Instant);

    private static bool IsOf(Recorded<PhaseDecision> decision, Phase phase, int visit, DateTimeOffset at) =>
        decision.Value.Phase == phase && decision.Value.Visit == visit && decision.Stamp.HadHappenedBy(at);

    /// <summary>Adds the events a fact is read from: its own, or those of the facts or decisions that imply it.</summary>
    internal void AddEventsBehind(FactId fact, Trace trace) => AddEventsBehind(Evidence.Index.Facts.PlaceOf(fact), trace);

    private void AddEventsBehind(int place, Trace trace)
    {
        var facts = Evidence.Index.Facts;
        if (facts.Facts[place].IsReadFromDecisions)
        {
            trace.Events.AddRange(from decision in DecisionsToChangeWork() select decision.Sequence);
        }
        else if (Evidence.Facts[place]?.By(Instant) is { } entry)
        {
            trace.Events.Add(entry.Sequence);
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
        return Evidence.Decisions.Where(decision => decision.Value.Decision.IsToChangeWork && decision.Stamp.HadHappenedBy(at));
    }
}
