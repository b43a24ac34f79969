namespace Fremfaerd.Model.Readiness;

/// <summary>
/// A discussion that must lie before the decisions of the visit (MED § 7: X02). A decision to stop needs none.
/// Hearing after a decision is not healed by more meetings, nor by taking the decision again. What a hearing was held on
/// must read the same when the decision is taken: what changes after the decision does not unmake it. For a decision to
/// come, it must read the same now.
/// </summary>
public abstract record HeardFirst : Requirement
{
    private protected HeardFirst()
    {
    }

    /// <summary>Whether only decisions that change work ask for the discussion.</summary>
    internal virtual bool OnlyDecisionsThatChangeWork => false;

    internal abstract bool IsRight(Forum forum, DecisionLevel level);

    internal abstract Forum RightForum(DecisionLevel level);

    /// <summary>The verdict while no decision of the visit asks for the discussion yet.</summary>
    internal abstract Outcome JudgeUndecided(in Inquiry inquiry, Trace? trace);

    internal override Outcome Judge(in Inquiry inquiry, GateCheck check, Trace? trace)
    {
        var (outcome, any) = (Outcome.Met, false);
        foreach (var decision in inquiry.Evidence.Decisions)
        {
            if (!inquiry.Counts(decision) || !Asks(decision.Value.Decision))
                continue;
            any = true;
            var order = OrderOf(decision, inquiry, out var held);
            outcome = Worse(outcome, order);
            if (trace is not null)
                Explain(decision, order, held, inquiry, trace);
        }

        if (!any)
            return JudgeUndecided(inquiry, trace);
        return AsksForOneToCome(inquiry.ToCome) ? Worse(outcome, JudgeUndecided(inquiry, trace)) : outcome;
    }

    internal override bool IsBeyondRepair(in Inquiry inquiry)
    {
        foreach (var decision in inquiry.Evidence.Decisions)
        {
            if (inquiry.Counts(decision) && decision.Value.Decision.Basis is not null && Asks(decision.Value.Decision) && OrderOf(decision, inquiry, out _) != Outcome.Met)
                return true;
        }
        return false;
    }

    /// <summary>The verdict before the decision: a meeting held today without a time of day would not lie before a decision of today.</summary>
    private protected Outcome JudgeSoFar(DecisionLevel level, in Inquiry inquiry, Trace? trace)
    {
        Recorded<HeldInvolvement>? best = null;
        var outcome = Outcome.Unmet;
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (outcome == Outcome.Met || !IsHearing(held.Value, level) || !inquiry.Counts(held))
                continue;
            best = held;
            outcome = held.Happened.ComparedTo(Moment.At(inquiry.Instant)) == MomentOrder.Unknown
                ? Outcome.Indeterminate
                : Outcome.Met;
        }

        if (trace is not null)
            ExplainSoFar(level, outcome, best, inquiry, trace);
        return outcome;
    }

    private void ExplainSoFar(
        DecisionLevel level, Outcome outcome, Recorded<HeldInvolvement>? held, in Inquiry inquiry, Trace trace)
    {
        var forum = RightForum(level);
        if (held is not null)
        {
            trace.RestsOn(held);
            var text = outcome == Outcome.Met ? FindingTexts.HeardNoDecisionYet : FindingTexts.HeardTodayWithoutTime;
            trace.Add(text, ("forum", held.Value.Forum.Name), ("held", held.HappenedInWords));
            HeldBasis.ExplainEarlierVisit(held, inquiry, trace);
        }
        else
        {
            trace.Add(FindingTexts.NotHeard, ("forum", forum.Name));
            ExplainNearMisses(level, inquiry, inquiry.Now, trace);
        }

        if (outcome != Outcome.Met)
        {
            var words = held is null ? StepTexts.DiscussFirst : StepTexts.GiveTime;
            trace.Steps.Add(new InvolveStep(forum, InvolvementLevel.Medindflydelse, [], words.With(("forum", forum.Name))));
        }
    }

    private bool IsHearing(HeldInvolvement held, DecisionLevel level) =>
        held.Level >= InvolvementLevel.Medindflydelse && IsRight(held.Forum, level);

    private bool Asks(TakenDecision decision) =>
        decision.Outcome != DecisionOutcome.Stop && (decision.ChangesWork || !OnlyDecisionsThatChangeWork);

    private protected bool AsksForOneToCome(DecisionToCome toCome) => toCome switch
    {
        DecisionToCome.ChangesWork => true,
        DecisionToCome.Any => !OnlyDecisionsThatChangeWork,
        _ => false,
    };

    private Outcome OrderOf(Recorded<PhaseDecision> decision, in Inquiry inquiry, out Recorded<HeldInvolvement>? best)
    {
        best = null;
        var (outcome, then) = (Outcome.Unmet, inquiry.ReadingWhen(decision));
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!inquiry.Concerns(held) || !IsHearing(held.Value, decision.Value.Decision.Level))
                continue;
            var order = LiesBefore(held, decision);
            if (order != Outcome.Unmet && HeldBasis.IsOutdated(held, inquiry, then))
                continue;
            if (best is null || Worse(order, outcome) == outcome)
                (best, outcome) = (held, order);
        }

        return outcome;
    }

    /// <summary>What happened when it was recorded lies in the order of the history, whatever the clock did.</summary>
    private static Outcome LiesBefore(Recorded<HeldInvolvement> held, Recorded<PhaseDecision> decision)
    {
        var recordedFirst = held.Place < decision.Place;
        if (held.ReportedAt is null && decision.ReportedAt is null)
            return recordedFirst ? Outcome.Met : Outcome.Unmet;
        return held.Happened.ComparedTo(decision.Happened) switch
        {
            MomentOrder.Before => Outcome.Met,
            MomentOrder.Unknown or MomentOrder.Same => Outcome.Indeterminate,
            _ => Outcome.Unmet,
        };
    }

    private static Outcome Worse(Outcome one, Outcome other) => (one, other) switch
    {
        (Outcome.Unmet, _) or (_, Outcome.Unmet) => Outcome.Unmet,
        (Outcome.Indeterminate, _) or (_, Outcome.Indeterminate) => Outcome.Indeterminate,
        _ => Outcome.Met,
    };

    private void Explain(
        Recorded<PhaseDecision> decision, Outcome order, Recorded<HeldInvolvement>? held, in Inquiry inquiry, Trace trace)
    {
        var level = decision.Value.Decision.Level;
        var (forum, decided) = (RightForum(level).Name, decision.HappenedInWords);
        trace.RestsOn(decision);
        if (held is null)
        {
            trace.Add(FindingTexts.DecidedUnheard, ("decided", decided), ("forum", forum));
            ExplainNearMisses(level, inquiry, inquiry.ReadingWhen(decision), trace);
        }
        else
        {
            trace.RestsOn(held);
            var text = order switch
            {
                Outcome.Met => FindingTexts.HeardBefore,
                Outcome.Unmet => FindingTexts.HeardAfter,
                _ => FindingTexts.HeardSameDay,
            };
            trace.Add(text, ("forum", held.Value.Forum.Name), ("held", held.HappenedInWords), ("decided", decided));
            HeldBasis.ExplainEarlierVisit(held, inquiry, trace);
            if (order != Outcome.Met)
                ExplainOutdated(level, inquiry, inquiry.ReadingWhen(decision), trace);
        }

        if (order == Outcome.Unmet)
            trace.WayOut = WayOutTexts.HeardTooLate.With();
        else if (order == Outcome.Indeterminate)
            trace.WayOut ??= (decision.Happened.HasTime ? WayOutTexts.SameDay : WayOutTexts.SameDayUndatedDecision).With();
    }

    private void ExplainOutdated(DecisionLevel level, in Inquiry inquiry, in EvidenceReading then, Trace trace)
    {
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (inquiry.Concerns(held) && IsHearing(held.Value, level))
                HeldBasis.ExplainOutdated(held, inquiry, then, trace);
        }
    }

    /// <summary>
    /// A meeting that did not count is shown, since somebody will point to it: what it was held on has changed, the level
    /// was too low, or the forum wrong.
    /// </summary>
    private void ExplainNearMisses(DecisionLevel level, in Inquiry inquiry, in EvidenceReading then, Trace trace)
    {
        ExplainOutdated(level, inquiry, then, trace);
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!inquiry.Concerns(held) || IsHearing(held.Value, level))
                continue;
            var (forum, moment) = (held.Value.Forum, held.HappenedInWords);
            if (IsRight(forum, level))
                trace.Add(FindingTexts.LevelTooLow, ("forum", forum.Name), ("moment", moment), ("level", held.Value.Level.Name));
            else if (IsMistakenFor(forum))
                trace.Add(FindingTexts.WrongForum, ("held", forum.Name), ("moment", moment), ("forum", RightForum(level).Name), ("level", level.Name));
            else
                continue;
            trace.RestsOn(held);
        }
    }

    /// <summary>Whether a meeting there is easily taken for the hearing that is asked for.</summary>
    private protected virtual bool IsMistakenFor(Forum forum) => false;
}
