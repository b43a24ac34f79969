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
            return orders.Contains(PlainOutcome.Unmet) ? PlainOutcome.Unmet : orders.Contains(PlainOutcome.Open) ? PlainOutcome.Open : PlainOutcome.Met;
        if (Level is not { } level)
            return PlainOutcome.Open;
        var now = (long.MaxValue, At);
        var heard = Meetings.Where(held => IsHearing(held, level, judged) && !IsOutdated(held, judged, now))
            .Select(held => held.Happened.ComparedTo(Moment.At(At)) != MomentOrder.Unknown).ToList();
        return heard.Contains(true) ? PlainOutcome.Met : heard.Count > 0 ? PlainOutcome.Open : PlainOutcome.Unmet;
    }

    private static bool IsHearing(PlainEntry held, string level, Judged judged)
    {
        var what = ((HoldInvolvement)held.What).What;
        var committee = level switch
        {
            "workplace" or "political-on-workplace" => CommitteeKind.LocalCommittee,
            "area" or "political-on-area" => CommitteeKind.AreaCommittee,
            _ => CommitteeKind.MainCommittee,
        };
        return held.Phase == judged.Check.Phase && what.Level != InvolvementLevel.Information && what.Forum.Committee?.Kind == committee;
    }

    /// <summary>The best of the hearings that were still good when the decision was taken.</summary>
    private PlainOutcome Order(PlainEntry decision, Judged judged)
    {
        var (best, then) = (PlainOutcome.Unmet, When(decision));
        foreach (var held in Meetings.Where(held => IsHearing(held, Of(decision).Level.Code, judged)))
        {
            var order = OrderOf(held, decision);
            if (order == PlainOutcome.Unmet || IsOutdated(held, judged, then))
                continue;
            best = order == PlainOutcome.Met || best == PlainOutcome.Met ? PlainOutcome.Met : PlainOutcome.Open;
        }
        return best;
    }

    private static PlainOutcome OrderOf(PlainEntry held, PlainEntry decision)
    {
        if (held.Reported is null && decision.Reported is null)
            return Met(held.Place < decision.Place);
        return held.Happened.ComparedTo(decision.Happened) switch
        {
            MomentOrder.Before => PlainOutcome.Met,
            MomentOrder.After => PlainOutcome.Unmet,
            _ => PlainOutcome.Open,
        };
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
