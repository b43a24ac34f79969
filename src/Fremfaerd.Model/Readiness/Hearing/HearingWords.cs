namespace Fremfaerd.Model.Readiness;

/// <summary>Says how an involvement stands, one finding for each aspect.</summary>
internal sealed class HearingWords(Wanted wanted, Deadline deadline, Inquiry inquiry, Trace trace)
{
    private static readonly LocalizedText Informed = new("blev orienteret", "informed");

    private static readonly LocalizedText Discussed = new("drøftede sagen", "discussed");

    private static readonly LocalizedText TookPart = new("deltog", "took part");

    /// <summary>Where a representative was present at another meeting, it was that one which took part.</summary>
    private LocalizedText DidIn(HeldInvolvement held) => wanted switch
    {
        { Representative: { } role } when !wanted.Accepts(held.Forum) => MetWith(inquiry.Evidence.Index.RoleName(role)),
        { Representative: not null } => TookPart,
        { Level: InvolvementLevel.Information } => Informed,
        _ => Discussed,
    };

    private static LocalizedText MetWith(LocalizedText role) =>
        new($"mødtes med deltagelse af {role.Danish}", $"met with the participation of {role.English}");

    internal void Explain(Recorded<HeldInvolvement> held, in Aspects aspects)
    {
        trace.RestsOn(held);
        ExplainForum(held, aspects.Forum);
        ExplainOrder(held, aspects);
        ExplainLevel(held, aspects.Level);
        ExplainSubject(held, aspects.Subject);
        ExplainNotice(held, aspects.Notice);
        ExplainViews(held, aspects.Response);
        HeldBasis.ExplainEarlierVisit(held, inquiry, trace);
    }

    /// <summary>A decision was taken, or a gate passed, and nobody was involved.</summary>
    internal void ExplainUninvolved()
    {
        var text = deadline.Decision is null ? HearingTexts.PassedWithout : HearingTexts.DecidedWithout;
        trace.Add(text, [("forum", wanted.Name), .. Values()]);
    }

    /// <summary>Those that would count, but whose basis reads otherwise now.</summary>
    internal void ExplainOutdated()
    {
        var reading = HearingJudge.ReadingAt(deadline, inquiry);
        foreach (var held in inquiry.Evidence.Involvements)
        {
            if (inquiry.Concerns(held) && wanted.Accepts(held.Value) && held.Value.Level >= wanted.Level
                && (wanted.Subject is not { } subject || held.Value.Covers.Contains(subject)))
                HeldBasis.ExplainOutdated(held, inquiry, reading, trace);
        }
    }

    private void Add(Aspect aspect, Outcome outcome, CodedText text, params ReadOnlySpan<(string Name, TextValue Value)> values) =>
        trace.Findings.Add(new Finding(text.Code, text.With(values)) { Aspect = aspect, Outcome = outcome });

    private void ExplainForum(Recorded<HeldInvolvement> held, Outcome outcome)
    {
        if (wanted.Med is not { } med || !wanted.ShowsForum)
            return;
        var (forum, why) = (held.Value.Forum, (TextValue)new LocalizedText(med.Why.Danish, med.Why.English));
        if (outcome == Outcome.Met)
            Add(Aspect.Forum, outcome, HearingTexts.RightForum, ("forum", inquiry.NameOf(forum)), ("why", why));
        else
        {
            Add(
                Aspect.Forum, outcome, med.IsUnnamed(forum) ? HearingTexts.UnnamedForum : HearingTexts.WrongForum,
                ("held", inquiry.NameOf(forum)), ("moment", held.HappenedInWords), ("why", why));
        }
    }

    private void ExplainOrder(Recorded<HeldInvolvement> held, in Aspects aspects)
    {
        var order = deadline.OrderOf(held);
        Add(Aspect.Order, order, TextOf(order), [("forum", inquiry.NameOf(held.Value.Forum)), ("did", DidIn(held.Value)), ("held", held.HappenedInWords), .. Values()]);
        if (order == Outcome.Met && deadline.IsPast && aspects.Forum == Outcome.Met && deadline.IsRecordedBefore(held.FirstRecordedAt))
            Add(Aspect.Order, order, HearingTexts.KnownLate, ("recorded", Moment.At(held.FirstRecordedAt)));
        ExplainMaterial(held);
        ExplainStart(held);
    }

    private CodedText TextOf(Outcome order) => (deadline, order) switch
    {
        ({ Decision: not null }, Outcome.Met) => HearingTexts.Before,
        ({ Decision: not null }, Outcome.Unmet) => HearingTexts.After,
        ({ Decision: not null }, _) => HearingTexts.SameDay,
        ({ Passage: not null }, Outcome.Met) => HearingTexts.BeforePassage,
        ({ Passage: not null }, Outcome.Unmet) => HearingTexts.AfterPassage,
        ({ Passage: not null }, _) => HearingTexts.SameDayAsPassage,
        (_, Outcome.Met) => HearingTexts.Held,
        _ => HearingTexts.TodayWithoutTime,
    };

    private (string, TextValue)[] Values() => deadline switch
    {
        { Decision: { } decision } => [("decided", decision.HappenedInWords)],
        { Passage: { } passage } => [("gate", $"{passage.Value.Gate}"), ("passed", Moment.At(passage.Value.JudgedAt))],
        _ => [],
    };

    private void ExplainMaterial(Recorded<HeldInvolvement> held)
    {
        var order = HearingJudge.MaterialOrder(held, wanted);
        if (order == Outcome.Met)
            return;
        var text = order == Outcome.Unmet ? HearingTexts.MaterialAfter : HearingTexts.MaterialSameDay;
        Add(Aspect.Order, order, text, ("sent", held.Value.MaterialSent!.Value), ("held", held.HappenedInWords));
    }

    private void ExplainStart(Recorded<HeldInvolvement> held)
    {
        var order = HearingJudge.StartOrder(held, wanted, inquiry);
        if (order == Outcome.Met)
            return;
        var text = order == Outcome.Unmet ? HearingTexts.StartedElsewhere : HearingTexts.StartUnknown;
        Add(Aspect.Order, order, text, ("first", wanted.StartsIn!.Name), ("forum", inquiry.NameOf(held.Value.Forum)), ("held", held.HappenedInWords));
    }

    private void ExplainLevel(Recorded<HeldInvolvement> held, Outcome outcome)
    {
        var (forum, moment, level) = (inquiry.NameOf(held.Value.Forum), held.HappenedInWords, held.Value.Level.Name);
        if (held.Value.Level < wanted.Level)
        {
            Add(
                Aspect.Level, outcome, wanted.IsPromised ? HearingTexts.BelowPromise : HearingTexts.LevelTooLow,
                ("forum", forum), ("moment", moment), ("level", level), ("wanted", wanted.Level.Name));
        }
        else if (held.Value is { Level: InvolvementLevel.Information, ChanceToAsk: false })
            Add(Aspect.Level, outcome, HearingTexts.NoChanceToAsk, ("forum", forum), ("moment", moment));
        else
            ExplainLevelReached(level, outcome);
    }

    private void ExplainLevelReached(LocalizedText level, Outcome outcome)
    {
        if (outcome == Outcome.Met)
            Add(Aspect.Level, outcome, HearingTexts.LevelMet, ("level", level));
        if (!wanted.NeedsGuideline)
            return;
        if (HearingJudge.GuidelineOf(wanted, deadline, inquiry, out var order) is not { Agreed: var agreed })
        {
            Add(Aspect.Level, outcome, HearingTexts.GuidelineMissing, ("forum", wanted.Name));
            return;
        }

        trace.RestsOn(agreed);
        if (order == Outcome.Met)
            Add(Aspect.Level, outcome, HearingTexts.GuidelineAgreed, ("guideline", $"{agreed.Value.Id}"), ("moment", agreed.HappenedInWords), ("subject", agreed.Value.Subject));
        else
            Add(Aspect.Level, outcome, HearingTexts.GuidelineSameDay, ("guideline", $"{agreed.Value.Id}"), ("moment", agreed.HappenedInWords));
    }

    private void ExplainSubject(Recorded<HeldInvolvement> held, Outcome outcome)
    {
        if (outcome == Outcome.Met)
            Add(Aspect.Subject, outcome, HearingTexts.Subject, ("check", $"{wanted.Subject}"));
        else if (outcome == Outcome.Unmet)
            Add(Aspect.Subject, outcome, HearingTexts.SubjectMissing, ("forum", inquiry.NameOf(held.Value.Forum)), ("moment", held.HappenedInWords), ("check", $"{wanted.Subject}"));
    }

    private void ExplainNotice(Recorded<HeldInvolvement> held, Outcome outcome)
    {
        if (wanted.Notice is not { } id || wanted.Level == InvolvementLevel.Information)
            return;
        HearingJudge.Notice(held, wanted, inquiry, out var value);
        if (outcome != Outcome.NotApplicable)
            trace.Parameters.Add(new ParameterUse(id, DanishTime.Sayable(held.Happened.Date), value));
        if (value?.Length is not { } notice)
            Add(Aspect.Notice, outcome, outcome == Outcome.NotApplicable ? HearingTexts.NoticeNotConfigured : HearingTexts.NoticeWithoutValue, outcome == Outcome.NotApplicable ? [] : [("held", held.HappenedInWords)]);
        else if (held.Value.MaterialSent is not { } sent)
            Add(Aspect.Notice, outcome, HearingTexts.NoticeUnknown, ("held", held.HappenedInWords), ("notice", notice.Name), ("source", value.Source));
        else if (outcome == Outcome.Met)
            Add(Aspect.Notice, outcome, HearingTexts.NoticeInTime, ("sent", sent), ("notice", notice.Name), ("source", value.Source));
        else
        {
            Add(
                Aspect.Notice, outcome, HearingTexts.NoticeTooShort,
                ("sent", sent), ("held", held.HappenedInWords), ("notice", notice.Name), ("source", value.Source),
                ("latest", Moment.On(notice.Before(DanishTime.Sayable(held.Happened.Date)))));
        }
    }

    private void ExplainViews(Recorded<HeldInvolvement> held, Outcome outcome)
    {
        if (outcome == Outcome.NotApplicable)
            return;
        var views = ViewsJudge.Of(wanted, deadline, inquiry);
        foreach (var view in views)
            trace.RestsOn(view.Received);
        foreach (var response in views.Select(view => view.Response?.By(inquiry.Instant)).OfType<Recorded<ViewpointReply>>())
            trace.RestsOn(response);
        var open = views.Where(view => ViewsJudge.IsOpen(view, inquiry)).ToArray();
        var answered = views.Count(view => view.Received.Value.AsksForResponse);
        if (open.Length > 0)
            Add(Aspect.Response, outcome, HearingTexts.ViewsOpen, ("forum", wanted.Name), ("views", TextValue.List(open.Select(view => (TextValue)$"{view.Received.Value.Id}"))));
        else if (outcome == Outcome.Met && answered > 0)
            Add(Aspect.Response, outcome, HearingTexts.ViewsAnswered, ("count", answered));
        else if (outcome == Outcome.Met)
            Add(Aspect.Response, outcome, HearingTexts.NoRemarks);
        else
            Add(Aspect.Response, outcome, outcome == Outcome.Unmet ? HearingTexts.ViewsMissing : HearingTexts.ViewsSameDay, ("forum", inquiry.NameOf(held.Value.Forum)));
    }
}
