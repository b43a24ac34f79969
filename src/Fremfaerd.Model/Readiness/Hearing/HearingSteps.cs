namespace Fremfaerd.Model.Readiness;

/// <summary>What would mend an involvement that does not count, or the courses left where nothing can.</summary>
internal static class HearingSteps
{
    internal static void Add(
        in Wanted wanted, Recorded<HeldInvolvement>? best, in Aspects aspects, in Deadline deadline, in Inquiry inquiry, Trace trace)
    {
        if (deadline.IsPast && (best is null || !aspects.LacksOnlyResponses))
            trace.WayOut = WayOut(best, aspects, deadline, trace.WayOut);
        else if (!deadline.IsPast && !IsHeldAsWanted(wanted, best, aspects))
            trace.Steps.Add(Involve(wanted, best, aspects, inquiry));
        else if (!deadline.IsPast && !aspects.LacksOnlyResponses && aspects.Response is Outcome.Unmet or Outcome.Indeterminate)
            trace.Steps.Add(new ViewsStep(wanted.ForumToInvolve, StepTexts.RecordViews.With(("forum", wanted.Name))) { Instead = Involve(wanted, best, aspects, inquiry) });
        if (!deadline.IsPast && wanted.NeedsGuideline && !HasGuideline(wanted, deadline, inquiry))
            trace.Steps.Add(AgreeGuidelineStep.In(wanted.ForumToInvolve.Committee!.Kind, wanted.Med));
        if (!wanted.AsksForViews || wanted.Level == InvolvementLevel.Information)
            return;
        foreach (var view in ViewsJudge.Of(wanted, deadline, inquiry))
        {
            if (ViewsJudge.IsOpen(view, inquiry))
                trace.Steps.Add(RespondStep.To(view.Received.Value));
        }
    }

    /// <summary>Whether the meeting itself is as it should be, be its guideline agreed or not.</summary>
    private static bool IsHeldAsWanted(in Wanted wanted, Recorded<HeldInvolvement>? best, in Aspects aspects) =>
        best is not null && best.Value.Level >= wanted.Level
        && (aspects with { Level = wanted.NeedsGuideline ? Outcome.Met : aspects.Level }).WorstOfTheMeeting == Outcome.Met;

    private static bool HasGuideline(in Wanted wanted, in Deadline deadline, in Inquiry inquiry)
    {
        HearingJudge.GuidelineOf(wanted, deadline, inquiry, out var order);
        return order == Outcome.Met;
    }

    /// <summary>Whether, with a decision taken, only responses are missing.</summary>
    internal static bool CanBeMended(InvolvementRequirement requirement, in Deadline deadline, in DecisionPlace at, in Inquiry inquiry)
    {
        var count = requirement.CountAt(at, inquiry);
        for (var place = 0; place < count; place++)
        {
            var best = HearingJudge.Best(requirement.WantedAt(place, count, at, inquiry, null), deadline, inquiry, out var aspects);
            if (best is null || !aspects.LacksOnlyResponses)
                return false;
        }

        return true;
    }

    private static InvolveStep Involve(in Wanted wanted, Recorded<HeldInvolvement>? best, in Aspects aspects, in Inquiry inquiry)
    {
        var notice = wanted.NoticeOn(DanishTime.DateOf(inquiry.Instant), inquiry);
        var isOnlyUntimed = best is not null && aspects.WorstOfTheMeeting == Outcome.Indeterminate && aspects.Notice != Outcome.Indeterminate;
        return new InvolveStep(
            wanted.ForumToInvolve, wanted.Level, wanted.Subject is { } subject ? [subject] : [],
            isOnlyUntimed ? StepTexts.GiveTime.With(("forum", wanted.Name)) : Words(wanted, notice))
        { Notice = notice, After = HearingJudge.HasStarted(wanted, inquiry) ? null : wanted.StartsIn?.Forum };
    }

    private static Explanation Words(in Wanted wanted, CalendarPeriod? notice) => wanted switch
    {
        { Subject: { } check } => StepTexts.OwnSubject.With(("check", $"{check}"), ("forum", wanted.Name), ("level", wanted.Level.Name)),
        { Level: InvolvementLevel.Information } => StepTexts.Inform.With(("forum", wanted.Name)),
        { ShowsForum: true } or { AsksForViews: true } when notice is not null =>
            StepTexts.DiscussWithNotice.With(("forum", wanted.Name), ("notice", notice.Name)),
        { AsksForViews: true } => StepTexts.DiscussFirst.With(("forum", wanted.Name)),
        _ => StepTexts.Discuss.With(("forum", wanted.Name), ("level", wanted.Level.Name)),
    };

    private static Explanation WayOut(Recorded<HeldInvolvement>? best, in Aspects aspects, in Deadline deadline, Explanation? other)
    {
        var isUndecided = best is not null && aspects.Worst == Outcome.Indeterminate;
        return (deadline, isUndecided) switch
        {
            ({ Passage: not null }, false) => WayOutTexts.AfterPassage.With(),
            ({ Passage: not null }, true) => WayOutTexts.SameDayAsPassage.With(),
            (_, false) => WayOutTexts.HeardTooLate.With(),
            _ => other ?? (deadline.Decision!.Happened.HasTime ? WayOutTexts.SameDay : WayOutTexts.SameDayUndatedDecision).With(),
        };
    }
}
