namespace Fremfaerd.Model.Readiness;

/// <summary>
/// Somebody is involved, at a level, before something (MED § 7: X02): the check stands as the worst of forum, order, level,
/// subject, notice and views. An involvement that came after a decision is not healed by more meetings, nor by taking the
/// decision again. A decision to stop asks for nothing.
/// </summary>
public abstract record InvolvementRequirement : Requirement
{
    private readonly InvolvedBefore? _usual;

    private protected InvolvementRequirement(InvolvedBefore? before = null) => (_usual, Before) = (before, before);

    /// <summary>What it must lie before; null where it only has to be held in the phase.</summary>
    public InvolvedBefore? Before { get; init => field = value?.Defined(); }

    /// <summary>For the canonical form: nothing where it is what such a requirement usually asks for.</summary>
    private protected string BeforeWhat => Before == _usual ? "" : $"; before {Before?.Code ?? "nothing"}";

    /// <summary>Whether only decisions that change work ask for it.</summary>
    internal virtual bool OnlyDecisionsThatChangeWork => false;

    /// <summary>The finding where nobody was involved at all, unless a decision was taken without.</summary>
    internal abstract void ExplainMissing(in Wanted wanted, in Inquiry inquiry, Trace trace);

    /// <summary>How many are to be involved where a decision is taken at a level.</summary>
    internal abstract int CountAt(in DecisionPlace at, in Inquiry inquiry);

    /// <summary>Who is to be involved, one of as many as <see cref="CountAt"/> says.</summary>
    internal abstract Wanted WantedAt(int place, int count, in DecisionPlace at, in Inquiry inquiry, GateCheck? check);

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace) => Before switch
    {
        InvolvedBefore.Decision => JudgeBeforeDecisions(inquiry, check, trace),
        InvolvedBefore.Passage when inquiry.PassageBinding(check) is { } passed => JudgeAhead(Deadline.Of(passed), inquiry, check, trace),
        InvolvedBefore.Passage => JudgeAhead(Deadline.At(inquiry.Instant), inquiry, check, trace),
        _ => JudgeAhead(Deadline.None, inquiry, check, trace),
    };

    /// <summary>The same without a check, for an overview.</summary>
    internal Outcome JudgeAlone(in Inquiry inquiry, Trace trace) => JudgeBeforeDecisions(inquiry, null, trace);

    /// <summary>Whether it lay before a decision as it should, be its views answered or not: they may be until the gate.</summary>
    internal Outcome WasInTimeFor(Recorded<PhaseDecision> decision, in Inquiry inquiry)
    {
        var (outcome, at) = (Outcome.Met, DecisionPlace.Of(decision));
        var count = CountAt(at, inquiry);
        for (var place = 0; place < count; place++)
        {
            var best = HearingJudge.Best(WantedAt(place, count, at, inquiry, null), Deadline.Of(decision), inquiry, out var aspects);
            outcome = Aspects.Worse(outcome, best is null ? Outcome.Unmet : Aspects.Worse(aspects.WorstOfTheMeeting, aspects.Came));
        }

        return outcome;
    }

    internal override bool IsBeyondRepair(in Inquiry inquiry)
    {
        if (Before != InvolvedBefore.Decision)
            return false;
        foreach (var decision in inquiry.Evidence.Decisions)
        {
            if (inquiry.Counts(decision) && decision.Value.Decision.Basis is not null && Asks(decision.Value.Decision)
                && !HearingSteps.CanBeMended(this, Deadline.Of(decision), DecisionPlace.Of(decision), inquiry))
                return true;
        }

        return false;
    }

    private Outcome JudgeBeforeDecisions(in Inquiry inquiry, GateCheck? check, Trace? trace)
    {
        var (outcome, any) = (Outcome.Met, false);
        foreach (var decision in inquiry.Evidence.Decisions)
        {
            if (!inquiry.Counts(decision) || !Asks(decision.Value.Decision))
                continue;
            any = true;
            trace?.RestsOn(decision);
            outcome = Aspects.Worse(outcome, JudgeAll(Deadline.Of(decision), DecisionPlace.Of(decision), inquiry, check, trace));
        }

        if (any && !AsksForOneToCome(inquiry.ToCome))
            return outcome;
        return Aspects.Worse(outcome, JudgeAhead(Deadline.At(inquiry.Instant), inquiry, check, trace));
    }

    /// <summary>The verdict where no decision says at which level it is taken.</summary>
    private Outcome JudgeAhead(in Deadline deadline, in Inquiry inquiry, GateCheck? check, Trace? trace)
    {
        if (LevelFact is not { } fact)
            return JudgeAll(deadline, default, inquiry, check, trace);
        if (inquiry.DecisionLevel(fact) is { } level)
            return JudgeAll(deadline, new DecisionPlace(level, null), inquiry, check, trace);
        if (IsHeardForOneToCome(deadline, inquiry, check))
            return Outcome.Met;
        trace?.Add(FindingTexts.LevelOpen);
        trace?.Steps.Add(Planner.Clarify(inquiry.Fact(fact)));
        return Outcome.Indeterminate;
    }

    /// <summary>Where the committee of every level has discussed the matter, a decision to come was heard at whichever it is taken.</summary>
    private bool IsHeardForOneToCome(in Deadline deadline, in Inquiry inquiry, GateCheck? check)
    {
        if (Before != InvolvedBefore.Decision || !AsksForOneToCome(inquiry.ToCome))
            return false;
        foreach (var level in Enum.GetValues<DecisionLevel>())
        {
            if (JudgeAll(deadline, new DecisionPlace(level, null), inquiry, check, null) != Outcome.Met)
                return false;
        }

        return true;
    }

    private Outcome JudgeAll(in Deadline deadline, in DecisionPlace at, in Inquiry inquiry, GateCheck? check, Trace? trace)
    {
        var (outcome, count) = (Outcome.Met, CountAt(at, inquiry));
        for (var place = 0; place < count; place++)
        {
            var wanted = WantedAt(place, count, at, inquiry, check);
            if (trace is null)
            {
                outcome = Aspects.Worse(outcome, HearingJudge.OutcomeOfBest(wanted, deadline, inquiry));
                continue;
            }

            var best = HearingJudge.Best(wanted, deadline, inquiry, out var aspects);
            outcome = Aspects.Worse(outcome, best is null ? Outcome.Unmet : aspects.Worst);
            Explain(wanted, best, aspects, deadline, inquiry, trace);
        }

        return outcome;
    }

    private void Explain(
        in Wanted wanted, Recorded<HeldInvolvement>? best, in Aspects aspects, in Deadline deadline, in Inquiry inquiry, Trace trace)
    {
        var words = new HearingWords(wanted, deadline, inquiry, trace);
        if (best is not null)
            words.Explain(best, aspects);
        else if (deadline.IsPast)
            words.ExplainUninvolved();
        else
            ExplainMissing(wanted, inquiry, trace);
        if (best is null || aspects.Worst != Outcome.Met)
        {
            words.ExplainOutdated();
            HearingSteps.Add(wanted, best, aspects, deadline, inquiry, trace);
        }
    }

    private bool Asks(TakenDecision decision) =>
        decision.Outcome != DecisionOutcome.Stop && (decision.ChangesWork || !OnlyDecisionsThatChangeWork);

    private bool AsksForOneToCome(DecisionToCome toCome) => toCome switch
    {
        DecisionToCome.ChangesWork => true,
        DecisionToCome.Any => !OnlyDecisionsThatChangeWork,
        _ => false,
    };
}
