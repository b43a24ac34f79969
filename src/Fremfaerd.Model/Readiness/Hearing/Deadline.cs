namespace Fremfaerd.Model.Readiness;

/// <summary>What an involvement must lie before: a decision, the passage of a gate, one of them still to come, or nothing.</summary>
internal readonly record struct Deadline(Recorded<PhaseDecision>? Decision, Recorded<PassedGate>? Passage, DateTimeOffset? Coming)
{
    /// <summary>Nothing: it only has to be held in the phase.</summary>
    internal static Deadline None => default;

    /// <summary>Whether it lies behind: then no meeting from here on can come before it.</summary>
    internal bool IsPast => Decision is not null || Passage is not null;

    internal static Deadline Of(Recorded<PhaseDecision> decision) => new(decision, null, null);

    internal static Deadline Of(Recorded<PassedGate> passage) => new(null, passage, null);

    /// <summary>A decision or passage that would lie at an instant.</summary>
    internal static Deadline At(DateTimeOffset instant) => new(null, null, instant);

    /// <summary>The instant at which something had to stand: that of the decision or passage, else the one looked from.</summary>
    internal DateTimeOffset LooksFrom(DateTimeOffset now)
    {
        var then = Decision?.Happened.Latest ?? Passage?.Value.JudgedAt ?? now;
        return then < now ? then : now;
    }

    /// <summary>What happened when it was recorded lies in the order of the history, whatever the clock did.</summary>
    internal Outcome OrderOf<T>(Recorded<T> entry)
    {
        if (Decision is { } decision)
            return Order(entry, decision.Place, decision.Happened, decision.ReportedAt is not null);
        if (Passage is { } passage)
            return Order(entry, passage.Sequence, Moment.At(passage.Value.JudgedAt), isReported: false);
        return Coming is { } now && entry.Happened.ComparedTo(Moment.At(now)) == MomentOrder.Unknown ? Outcome.Indeterminate : Outcome.Met;
    }

    /// <summary>Whether it lay behind already at the instant something was put on record.</summary>
    internal bool IsRecordedBefore(DateTimeOffset recorded) => (Decision?.Happened, Passage?.Value.JudgedAt) switch
    {
        ({ } decided, _) => decided.ComparedTo(Moment.At(recorded)) == MomentOrder.Before,
        (_, { } passed) => passed < recorded,
        _ => false,
    };

    /// <summary>Whether one entry certainly, or certainly not, lies before a place in the history with its moment.</summary>
    private static Outcome Order<T>(Recorded<T> entry, long place, Moment moment, bool isReported)
    {
        if (entry.ReportedAt is null && !isReported)
            return entry.Place < place ? Outcome.Met : Outcome.Unmet;
        return entry.Happened.ComparedTo(moment) switch
        {
            MomentOrder.Before => Outcome.Met,
            MomentOrder.Unknown or MomentOrder.Same => Outcome.Indeterminate,
            _ => Outcome.Unmet,
        };
    }
}
