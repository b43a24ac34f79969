namespace Fremfaerd.Model.Readiness;

/// <summary>Judges an involvement on each aspect, and finds the one that stands best. Allocates nothing.</summary>
internal static class HearingJudge
{
    /// <summary>
    /// The involvement of the phase that stands best. What it was held on must read the same at the decision, or now; one
    /// that is outdated counts only to show that it fails anyway.
    /// </summary>
    internal static Recorded<HeldInvolvement>? Best(in Wanted wanted, in Deadline deadline, in Inquiry inquiry, out Aspects aspects)
    {
        Recorded<HeldInvolvement>? best = null;
        aspects = default;
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!inquiry.Concerns(held) || !(wanted.Accepts(held.Value) || wanted.IsMistakenFor(held.Value.Forum)))
                continue;
            var found = Judge(held, wanted, deadline, inquiry);
            if (found.WorstOfTheMeeting != Outcome.Unmet && HeldBasis.CanBeOutdated(held, inquiry)
                && HeldBasis.IsOutdated(held, inquiry, ReadingAt(deadline, inquiry)))
                continue;
            if (best is null || found.Score >= aspects.Score)
                (best, aspects) = (held, found);
        }

        return best;
    }

    /// <summary>
    /// How the one that stands best stands, where nobody will read which one it is and on which aspect it fails: the first that
    /// stands in every respect ends the search, and one of another forum tells no more than none.
    /// </summary>
    internal static Outcome OutcomeOfBest(in Wanted wanted, in Deadline deadline, in Inquiry inquiry)
    {
        var best = Outcome.Unmet;
        if (!inquiry.Evidence.Held.HasAnyOf(wanted.Kinds, inquiry.Phase))
            return best;
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (!wanted.Accepts(held.Value) || !inquiry.Concerns(held))
                continue;
            var found = Worst(held, wanted, deadline, inquiry);
            if (found == Outcome.Unmet
                || (HeldBasis.CanBeOutdated(held, inquiry) && HeldBasis.IsOutdated(held, inquiry, ReadingAt(deadline, inquiry))))
                continue;
            if (found == Outcome.Met)
                return found;
            best = found;
        }

        return best;
    }

    /// <summary>The worst of the aspects that <see cref="Judge"/> tells one by one; nothing is worse than unmet.</summary>
    private static Outcome Worst(Recorded<HeldInvolvement> held, in Wanted wanted, in Deadline deadline, in Inquiry inquiry)
    {
        if (wanted.Subject is { } subject && !held.Value.Covers.Span.Contains(subject))
            return Outcome.Unmet;
        var worst = Aspects.Worse(deadline.OrderOf(held), Level(held.Value, wanted, deadline, inquiry));
        if (worst != Outcome.Unmet)
            worst = Aspects.Worse(worst, Aspects.Worse(MaterialOrder(held, wanted), StartOrder(held, wanted, inquiry)));
        if (worst != Outcome.Unmet)
            worst = Aspects.Worse(worst, Notice(held, wanted, inquiry, out _));
        return worst == Outcome.Unmet ? worst : Aspects.Worse(worst, ViewsJudge.Judge(held, wanted, deadline, inquiry, out _));
    }

    /// <summary>What facts and answers read when the decision was taken or the gate passed: what changes after it does not unmake a hearing.</summary>
    internal static EvidenceReading ReadingAt(in Deadline deadline, in Inquiry inquiry) =>
        deadline switch
        {
            { Decision: { } decision } => inquiry.ReadingWhen(decision),
            { Passage: { } passage } => inquiry.ReadingWhen(passage),
            _ => inquiry.Now,
        };

    private static Aspects Judge(Recorded<HeldInvolvement> held, in Wanted wanted, in Deadline deadline, in Inquiry inquiry)
    {
        var response = ViewsJudge.Judge(held, wanted, deadline, inquiry, out var came);
        return new(
            wanted.Accepts(held.Value) ? Outcome.Met : Outcome.Unmet,
            Aspects.Worse(deadline.OrderOf(held), Aspects.Worse(MaterialOrder(held, wanted), StartOrder(held, wanted, inquiry))),
            Level(held.Value, wanted, deadline, inquiry),
            wanted.Subject is { } subject ? Yes(held.Value.Covers.Span.Contains(subject)) : Outcome.NotApplicable,
            Notice(held, wanted, inquiry, out _),
            response)
        { Came = came };
    }

    private static Outcome Yes(bool isMet) => isMet ? Outcome.Met : Outcome.Unmet;

    /// <summary>Information needs a chance to ask (S3.12); a discussion is one. Medbestemmelse needs its guideline.</summary>
    private static Outcome Level(HeldInvolvement held, in Wanted wanted, in Deadline deadline, in Inquiry inquiry)
    {
        if (held.Level < wanted.Level || (held.Level == InvolvementLevel.Information && !held.ChanceToAsk))
            return Outcome.Unmet;
        if (!wanted.NeedsGuideline)
            return Outcome.Met;
        GuidelineOf(wanted, deadline, inquiry, out var order);
        return order;
    }

    /// <summary>
    /// The guideline of the phase that stands and was agreed with the committee in time, or else on the same day, so that its
    /// order cannot be decided.
    /// </summary>
    internal static GivenGuideline? GuidelineOf(in Wanted wanted, in Deadline deadline, in Inquiry inquiry, out Outcome order)
    {
        GivenGuideline? best = null;
        order = Outcome.Unmet;
        foreach (var given in inquiry.Evidence.Guidelines)
        {
            if (given.Agreed.Value.Phase != inquiry.Phase || !given.StandsAt(deadline.LooksFrom(inquiry.Instant)) || !wanted.Accepts(given.Agreed.Value.Forum))
                continue;
            var found = deadline.OrderOf(given.Agreed);
            if (found == Outcome.Met || (found == Outcome.Indeterminate && best is null))
                (best, order) = (given, found);
            if (found == Outcome.Met)
                break;
        }

        return best;
    }

    /// <summary>Information must come before the discussion, or with it (X02, X06).</summary>
    internal static Outcome MaterialOrder(Recorded<HeldInvolvement> held, in Wanted wanted)
    {
        if (wanted.Level == InvolvementLevel.Information || held.Value.MaterialSent is not { } sent)
            return Outcome.Met;
        return sent.ComparedTo(held.Happened) switch
        {
            MomentOrder.Before or MomentOrder.Same => Outcome.Met,
            MomentOrder.Unknown => Outcome.Indeterminate,
            _ => Outcome.Unmet,
        };
    }

    /// <summary>A matter of principle starts in Hovedudvalget: another committee takes it up with or after it (S3.35, S3.58).</summary>
    internal static Outcome StartOrder(Recorded<HeldInvolvement> held, in Wanted wanted, in Inquiry inquiry)
    {
        if (wanted.StartsIn is not { } first)
            return Outcome.Met;
        var best = Outcome.Unmet;
        foreach (var other in inquiry.Evidence.Involvements)
        {
            if (!inquiry.Concerns(other) || !first.Accepts(other.Value.Forum) || other.Value.Level < InvolvementLevel.Medindflydelse)
                continue;
            var isLive = other.ReportedAt is null && held.ReportedAt is null;
            var order = isLive
                ? Yes(other.Place < held.Place)
                : other.Happened.ComparedTo(held.Happened) switch
                {
                    MomentOrder.Before or MomentOrder.Same => Outcome.Met,
                    MomentOrder.Unknown => Outcome.Indeterminate,
                    _ => Outcome.Unmet,
                };
            if (best == Outcome.Unmet || order == Outcome.Met)
                best = order;
        }

        return best;
    }

    /// <summary>Whether any meeting from here on comes after one in the committee that a matter of principle must start in.</summary>
    internal static bool HasStarted(in Wanted wanted, in Inquiry inquiry)
    {
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (inquiry.Concerns(held) && wanted.StartsIn?.Accepts(held.Value.Forum) == true && held.Value.Level >= InvolvementLevel.Medindflydelse
                && (held.ReportedAt is null || held.Happened.ComparedTo(Moment.At(inquiry.Instant)) == MomentOrder.Before))
                return true;
        }

        return false;
    }

    /// <summary>Calendar days or months from sent to held; where the municipality has given none, it is not judged (design: X06, X07, X09).</summary>
    internal static Outcome Notice(Recorded<HeldInvolvement> held, in Wanted wanted, in Inquiry inquiry, out DatedValue? value)
    {
        value = null;
        if (wanted.Notice is not { } id || wanted.Level == InvolvementLevel.Information)
            return Outcome.NotApplicable;
        var parameter = inquiry.Evidence.Index.Parameters[id];
        if (parameter.Values.Count == 0)
            return Outcome.NotApplicable;
        value = parameter.ValueIn(held.Happened.Date);
        if (value?.Length is not { } notice)
            return Outcome.Indeterminate;
        return Yes(held.Value.MaterialSent is { } sent && notice.LastDayFrom(sent.Date) <= held.Happened.Date);
    }
}
