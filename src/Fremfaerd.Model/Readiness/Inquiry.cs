namespace Fremfaerd.Model.Readiness;

/// <summary>What a check is judged on: the evidence as it had happened by an instant, in one visit to one phase.</summary>
internal readonly record struct Inquiry(
    ProcessEvidence Evidence, FactReading Facts, Phase Phase, int Visit, ValueList<CheckOutcome>? Recorded = null,
    DecisionToCome ToCome = DecisionToCome.None, long VisitBegan = 0, Moment? VisitBeganAt = null, AnswerAssumption? Reanswered = null)
{
    internal static Inquiry At(
        DateTimeOffset at, ProcessEvidence evidence, Phase phase, int visit, ValueList<CheckOutcome>? recorded = null,
        long visitBegan = 0, Moment? visitBeganAt = null) =>
        new(evidence, FactsAt(at, long.MaxValue, evidence, phase, visit), phase, visit, recorded, VisitBegan: visitBegan, VisitBeganAt: visitBeganAt);

    internal DateTimeOffset Instant => Facts.At;

    /// <summary>What facts and answers read now, or as a plan assumes.</summary>
    internal EvidenceReading Now => new(Evidence, Facts, Reanswered);

    /// <summary>What facts and answers read then: by the events up to a place in the history that had happened by an instant.</summary>
    internal EvidenceReading ReadingUpTo(long sequence, DateTimeOffset at) =>
        new(Evidence, FactsAt(at < Instant ? at : Instant, sequence, Evidence, Phase, Visit));

    private static FactReading FactsAt(DateTimeOffset at, long upTo, ProcessEvidence evidence, Phase phase, int visit)
    {
        var (newDecision, workChanged) = (false, false);
        foreach (var decision in evidence.Decisions)
        {
            if (decision.Place > upTo || !decision.Value.IsStandingAndChangesWork || !decision.HadHappenedBy(at))
                continue;
            workChanged = true;
            newDecision |= IsOf(decision, phase, visit, at);
        }

        return new FactReading(evidence.Facts, at, newDecision, workChanged, UpTo: upTo);
    }

    /// <summary>The same evidence and instant, asked in another phase and visit: no decision is expected there.</summary>
    internal Inquiry In(Phase phase, int visit) => In(phase, visit, VisitBegan, VisitBeganAt);

    /// <summary>The same, with the event that began the visit.</summary>
    internal Inquiry In(Phase phase, int visit, long began, Moment? beganAt) => new(
        Evidence, Facts with { NewDecision = HasDecisionThatChangesWork(phase, visit) }, phase, visit, Recorded,
        VisitBegan: began, VisitBeganAt: beganAt, Reanswered: Reanswered);

    internal Inquiry Assume(int fact, FactValue value) => this with { Facts = Facts.Assume(fact, value) };

    internal Inquiry AssumeAnsweredAnew(int question) => this with { Reanswered = new(question, Reanswered) };

    internal Inquiry ExpectDecision() => this with { ToCome = DecisionToCome.Any };

    internal Inquiry ExpectDecisionThatChangesWork() =>
        this with { Facts = Facts with { NewDecision = true, WorkChanged = true }, ToCome = DecisionToCome.ChangesWork };

    internal ProcessFact Fact(FactId id) => Evidence.Index.Facts.Facts[Evidence.Index.Facts.PlaceOf(id)];

    internal DecisionLevel? DecisionLevel(FactId fact) =>
        Terms.TryParse<DecisionLevel>(ValueOf(fact)?.Choice, out var level) ? level : null;

    /// <summary>The level at which the coming decision is to be taken, where that is clarified.</summary>
    internal DecisionLevel? PlannedLevel => Evidence.Index.LevelFact is { } fact ? DecisionLevel(fact) : null;

    /// <summary>The right MED forum of a decision: by the unit that decides, where that is another than the enrolled one (X01, X08).</summary>
    internal RightForum RightForum(DecisionLevel level, string? unit = null) =>
        Evidence.Index.Committees.RightFor(level, unit ?? Evidence.Unit);

    /// <summary>
    /// Where the municipality has a tree, the one committee of its unit that a kind of MED committee means: another workplace's
    /// committee is another forum (X01, X11). Null without a tree, and for parties.
    /// </summary>
    internal RightForum? OwnCommittee(Forum forum) => forum.Committee is { Id: null, Kind: var kind } ? OwnCommittee(kind) : null;

    internal RightForum? OwnCommittee(CommitteeKind kind) => kind.CountsAsMed && Evidence.Index.Committees.All.Count > 0
        ? RightForum(kind switch
        {
            CommitteeKind.MainCommittee => Involvement.DecisionLevel.TopManagement,
            CommitteeKind.AreaCommittee => Involvement.DecisionLevel.Area,
            _ => Involvement.DecisionLevel.Workplace,
        })
        : null;

    /// <summary>The committee's own name, where the definition knows it.</summary>
    internal LocalizedText NameOf(Forum forum) => Evidence.Index.Committees.NameOf(forum);

    internal Outcome? RecordedOutcome(CheckAddress check) =>
        Recorded?.FirstOrDefault(recorded => recorded.Check == check)?.Outcome;

    internal Truth TruthOf(FactId fact) => Facts.TruthOf(Evidence.Index.Facts.PlaceOf(fact));

    internal FactValue? ValueOf(FactId fact) => Facts.ValueOf(Evidence.Index.Facts.PlaceOf(fact));

    internal Recorded<Confirmation>? ConfirmationOf(GateCheck check)
    {
        var entry = Evidence.Confirmations[check.Place]?.By(Instant);
        return entry?.Value.Visit == Visit && IsOfVisit(entry) ? entry : null;
    }

    /// <summary>The latest waiver of the check in this visit, whether or not it still holds.</summary>
    internal Recorded<GivenWaiver>? WaiverOf(GateCheck check)
    {
        var entry = check.Place == GateCheck.NoPlace ? null : Evidence.Waivers[check.Place]?.By(Instant);
        return entry?.Value.Visit == Visit && IsOfVisit(entry) ? entry : null;
    }

    /// <summary>A declaration concerns a phase before enrolment; once the course returns to before or into the phase it counts no more.</summary>
    internal Recorded<Declaration>? DeclarationOf(GateCheck check)
    {
        var entry = Visit == 0 && check.Place != GateCheck.NoPlace ? Evidence.Declarations[check.Place]?.By(Instant) : null;
        return entry is not null && IsOfVisit(entry) ? entry : null;
    }

    /// <summary>A phase that was never entered has no visits to tell apart: there a return to before it ends what was given.</summary>
    internal bool IsOfVisit<T>(Recorded<T> entry) => Visit > 0 || entry.Place > VisitBegan;

    /// <summary>Whether an involvement concerned this phase and had been held, be it outdated or not.</summary>
    internal bool Concerns(Recorded<HeldInvolvement> held) =>
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

    /// <summary>
    /// The passage that evidence of a check must lie before, or null. Where the check was waived when the gate was passed, the
    /// moment was let go with it: then it is met whenever the evidence comes.
    /// </summary>
    internal Recorded<PassedGate>? PassageBinding(GateCheck check)
    {
        var passage = PassageOf(check.Address.Gate);
        for (var waiver = passage is null ? null : WaiverOf(check); waiver?.Value.Visit == Visit; waiver = waiver.Previous)
        {
            if (waiver.Sequence < passage!.Sequence && Waivers.IsInTime(waiver.Value.Waiver, passage.Value.JudgedAt))
                return null;
        }

        return passage;
    }

    /// <summary>The Danish day that selects the value of a parameter, for a check of a gate.</summary>
    internal DateOnly DateOf(ParameterDate selectedBy, GateId gate) => DanishTime.Sayable(selectedBy switch
    {
        ParameterDate.GatePassage => DanishTime.DateOf(PassageOf(gate)?.Value.JudgedAt ?? Instant),
        ParameterDate.Publication => (Evidence.Procurement.PublicationBy(Instant)?.Happened ?? Evidence.Procurement.RouteBy(Instant)?.Happened)?.Date
            ?? DanishTime.DateOf(Instant),
        _ => DanishTime.DateOf(Instant),
    });

    /// <summary>Whether an involvement lies before the present visit: recorded before it began, or held before that.</summary>
    internal bool LiesBeforeVisit(Recorded<HeldInvolvement> held) => Visit > 1
        && (held.Place < VisitBegan
            || (VisitBeganAt is { } began && held.ReportedAt is { } moment && moment.ComparedTo(began) == MomentOrder.Before));

    /// <summary>
    /// What was known when something happened: recorded before it in the history and, where it has an earlier moment of
    /// its own, not after that moment; what was recorded the same day as a date counts as known.
    /// </summary>
    internal EvidenceReading ReadingWhen<T>(Recorded<T> entry) =>
        ReadingUpTo(entry.Place - 1, entry.ReportedAt?.Latest ?? Instant);

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

    internal void AddEventsBehind(int place, Trace trace)
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
