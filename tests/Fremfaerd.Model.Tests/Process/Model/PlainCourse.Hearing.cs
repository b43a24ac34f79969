namespace Fremfaerd.Model.Tests.Process.Model;

internal sealed partial class PlainCourse
{
    private static TakenDecision Of(PlainEntry decision) => ((RecordDecision)decision.What).What;

    private IEnumerable<PlainEntry> DecisionsIn(Judged judged) => Decisions.Where(
        decision => decision.Phase == judged.Check.Phase && decision.Visit == judged.Visit && decision.WithdrawnBy is null);

    /// <summary>Of several decisions the latest taken stands, not the latest recorded.</summary>
    private bool IsGoAhead(Judged judged)
    {
        PlainEntry? latest = null;
        foreach (var decision in DecisionsIn(judged))
        {
            var isEarlier = latest is not null && (decision.Reported ?? latest.Reported) is not null
                && decision.Happened.ComparedTo(latest.Happened) == MomentOrder.Before;
            latest = isEarlier ? latest : decision;
        }
        return latest is not null && Of(latest).Outcome != DecisionOutcome.Stop;
    }

    private IEnumerable<PlainEntry> AsksOf(Judged judged) =>
        DecisionsIn(judged).Where(decision => Of(decision).Outcome != DecisionOutcome.Stop && Of(decision).ChangesWork);

    private PlainOutcome Hearing(Judged judged)
    {
        var orders = AsksOf(judged).Select(decision => Order(decision, judged)).ToList();
        if (orders.Count > 0)
            return Worst(orders);
        return Level is { } level ? BestMeeting(level, null, judged, (long.MaxValue, At)) : PlainOutcome.Open;
    }

    private PlainOutcome Order(PlainEntry decision, Judged judged, bool isAnswered = false) =>
        BestMeeting(Of(decision).Level.Code, decision, judged, When(decision), isAnswered);

    /// <summary>The best of the meetings in the right committee that were still good when the decision was taken, or are now.</summary>
    private PlainOutcome BestMeeting(string level, PlainEntry? decision, Judged judged, (long UpTo, DateTimeOffset At) then, bool isAnswered = false)
    {
        var best = PlainOutcome.Unmet;
        foreach (var held in Meetings.Where(held => held.Phase == judged.Check.Phase && IsRight(MeetingOf(held).Forum, level)))
        {
            var stands = Worst(
            [
                Met(MeetingOf(held).Level != InvolvementLevel.Information), OrderOf(held, decision), SentBefore(held), SentInTime(held),
                ViewsOn(held, level, decision, judged, isAnswered),
            ]);
            if (stands != PlainOutcome.Unmet && !IsOutdated(held, judged, then))
                best = stands == PlainOutcome.Met || best == PlainOutcome.Met ? PlainOutcome.Met : PlainOutcome.Open;
        }
        return best;
    }

    private static PlainOutcome Worst(IReadOnlyList<PlainOutcome> all) => all.Contains(PlainOutcome.Unmet) ? PlainOutcome.Unmet
        : all.Contains(PlainOutcome.Open) ? PlainOutcome.Open
        : PlainOutcome.Met;

    private static HeldInvolvement MeetingOf(PlainEntry held) => ((HoldInvolvement)held.What).What;

    private static bool IsRight(Forum forum, string level) => forum.Committee?.Kind switch
    {
        CommitteeKind.LocalCommittee => level is "workplace" or "political-on-workplace",
        CommitteeKind.AreaCommittee => level is "area" or "political-on-area",
        CommitteeKind.MainCommittee => level is "top-management" or "political",
        _ => false,
    };

    /// <summary>Before the decision, or before one that would be taken now.</summary>
    private PlainOutcome OrderOf(PlainEntry entry, PlainEntry? decision)
    {
        if (decision is null)
            return entry.Happened.ComparedTo(Moment.At(At)) == MomentOrder.Unknown ? PlainOutcome.Open : PlainOutcome.Met;
        if (entry.Reported is null && decision.Reported is null)
            return Met(entry.Place < decision.Place);
        return entry.Happened.ComparedTo(decision.Happened) switch
        {
            MomentOrder.Before => PlainOutcome.Met,
            MomentOrder.After => PlainOutcome.Unmet,
            _ => PlainOutcome.Open,
        };
    }

    /// <summary>The material comes first, or with the meeting.</summary>
    private static PlainOutcome SentBefore(PlainEntry held) => MeetingOf(held).MaterialSent?.ComparedTo(held.Happened) switch
    {
        MomentOrder.After => PlainOutcome.Unmet,
        MomentOrder.Unknown => PlainOutcome.Open,
        _ => PlainOutcome.Met,
    };

    private static PlainOutcome SentInTime(PlainEntry held) => held.Happened.Date < ModelCourse.NoticeFrom
        ? PlainOutcome.Open
        : Met(MeetingOf(held).MaterialSent is { } sent && sent.Date.AddDays(ModelCourse.NoticeDays) <= held.Happened.Date);

    /// <summary>No remarks, or views from the day the material was sent; and every view that came before the decision has its response.</summary>
    private PlainOutcome ViewsOn(PlainEntry held, string level, PlainEntry? decision, Judged judged, bool isAnswered)
    {
        var (first, came) = (held.Happened.Date, new List<PlainOutcome>());
        if (MeetingOf(held).MaterialSent is { } sent && sent.Date < first)
            first = sent.Date;
        if (MeetingOf(held).NoRemarks)
            came.Add(PlainOutcome.Met);
        foreach (var entry in Views.Where(entry => entry.Phase == judged.Check.Phase))
        {
            var view = ((ReceiveViewpoint)entry.What).What;
            if (!IsRight(view.From, level) || OrderOf(entry, decision) == PlainOutcome.Unmet)
                continue;
            if (!isAnswered && view.Kind != ViewpointKind.NoRemarks && Stack($"reply {view.Id}").Count == 0)
                return PlainOutcome.Unmet;
            if (entry.Happened.Date >= first)
                came.Add(OrderOf(entry, decision));
        }
        return came.Contains(PlainOutcome.Met) ? PlainOutcome.Met : came.Count > 0 ? PlainOutcome.Open : PlainOutcome.Unmet;
    }

    /// <summary>What was known when something happened: what had been recorded before it, by the end of the day it says.</summary>
    private (long UpTo, DateTimeOffset At) When(PlainEntry entry)
    {
        var at = entry.Reported switch
        {
            null => At,
            { Instant: { } instant } => instant,
            { Date: var day } => new DateTimeOffset(day.AddDays(1).ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(1)).AddTicks(-1),
        };
        return (entry.Place - 1, at < At ? at : At);
    }

    /// <summary>A meeting counts while what it was held on reads as it did; one of an earlier visit was held on all there was.</summary>
    private bool IsOutdated(PlainEntry held, Judged judged, (long UpTo, DateTimeOffset At) now)
    {
        var (what, then) = (((HoldInvolvement)held.What).What, When(held));
        string[] named = [.. what.OnFacts.Select(fact => $"fact {fact}"), .. what.OnQuestions.Select(question => $"question {question}")];
        if (named.Length == 0)
        {
            if (!IsOfAnEarlierVisit(held, judged))
                return false;
            named = ["fact buys", "fact decisionLevel", .. held.Phase switch { Phase.Idea => ["question F1-OL-1"], Phase.Development => (string[])["question F6-KO-1"], _ => [] }];
        }
        return named.Any(key => Differs(key, then.UpTo, then.At, now.UpTo, now.At));
    }

    private bool IsOfAnEarlierVisit(PlainEntry held, Judged judged)
    {
        if (judged.Visit <= 1)
            return false;
        var began = judged.Check.Phase > Phase ? long.MaxValue : Entered[(int)judged.Check.Phase];
        return held.Place < began || (held.Reported is { } moment && moment.ComparedTo(Moment.At(_events[(int)began - 1].Recorded)) == MomentOrder.Before);
    }
}
