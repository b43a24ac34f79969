namespace Fremfaerd.Model.Readiness;

/// <summary>
/// A discussion that must lie before the decisions of the visit (MED § 7: X02). A decision to stop needs none.
/// Hearing after a decision is not healed by more meetings, nor by taking the decision again.
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

    internal Recorded<HeldInvolvement>? AnyHearing(DecisionLevel level, in Inquiry inquiry)
    {
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (IsHearing(held, level, inquiry) && (!AsksForOneToCome(inquiry.ToCome) || LiesBeforeNow(held, inquiry)))
                return held;
        }

        return null;
    }

    /// <summary>A meeting of which only today's date is known would leave the order to a decision taken today unknown.</summary>
    private static bool LiesBeforeNow(Recorded<HeldInvolvement> held, in Inquiry inquiry) =>
        held.Stamp.Happened.ComparedTo(Moment.At(inquiry.Instant)) is MomentOrder.Before or MomentOrder.Same;

    private bool IsHearing(Recorded<HeldInvolvement> held, DecisionLevel level, in Inquiry inquiry) =>
        inquiry.Counts(held) && held.Value.Level >= InvolvementLevel.Medindflydelse && IsRight(held.Value.Forum, level);

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
        var outcome = Outcome.Unmet;
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!IsHearing(held, decision.Value.Decision.Level, inquiry))
                continue;
            var order = LiesBefore(held, decision);
            if (best is null || Worse(order, outcome) == outcome)
                (best, outcome) = (held, order);
        }

        return outcome;
    }

    /// <summary>Two entries of the same microsecond lie in the order they were recorded.</summary>
    private static Outcome LiesBefore(Recorded<HeldInvolvement> held, Recorded<PhaseDecision> decision) =>
        held.Stamp.Happened.ComparedTo(decision.Stamp.Happened) switch
        {
            MomentOrder.Before => Outcome.Met,
            MomentOrder.Same when held.Sequence < decision.Sequence => Outcome.Met,
            MomentOrder.Unknown => Outcome.Indeterminate,
            _ => Outcome.Unmet,
        };

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
        var (forum, decided) = (RightForum(level).Name, decision.Stamp.Happened);
        trace.Events.Add(decision.Sequence);
        if (held is null)
        {
            trace.Add(FindingTexts.DecidedUnheard, ("decided", decided), ("forum", forum));
            ExplainWrongForum(level, inquiry, trace);
        }
        else
        {
            trace.Events.Add(held.Sequence);
            var text = order switch
            {
                Outcome.Met => FindingTexts.HeardBefore,
                Outcome.Unmet => FindingTexts.HeardAfter,
                _ => FindingTexts.HeardSameDay,
            };
            trace.Add(text, ("forum", held.Value.Forum.Name), ("held", held.Stamp.Happened), ("decided", decided));
        }

        if (order != Outcome.Met)
            trace.WayOut = (order == Outcome.Unmet ? WayOutTexts.HeardTooLate : WayOutTexts.SameDay).With();
    }

    /// <summary>A meeting in another MED forum than the right one is shown, since somebody will point to it.</summary>
    private protected void ExplainWrongForum(DecisionLevel level, in Inquiry inquiry, Trace trace)
    {
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!inquiry.Counts(held) || held.Value.Forum.Committee is null || IsRight(held.Value.Forum, level))
                continue;
            trace.Events.Add(held.Sequence);
            trace.Add(
                FindingTexts.WrongForum,
                ("held", held.Value.Forum.Name), ("moment", held.Stamp.Happened), ("forum", RightForum(level).Name), ("level", level.Name));
        }
    }
}
