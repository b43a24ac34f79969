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
        {
            return entry.ReportedAt is null && decision.ReportedAt is null
                ? LiveOrder(entry, decision.Place)
                : Order(entry, decision.Happened);
        }

        if (Passage is { } passage)
            return entry.ReportedAt is null ? LiveOrder(entry, passage.Sequence) : Order(entry, Moment.At(passage.Value.JudgedAt));
        return Coming is { } now && entry.ReportedAt is { HasTime: false } day && day.ComparedTo(Moment.At(now)) == MomentOrder.Unknown
            ? Outcome.Indeterminate
            : Outcome.Met;
    }

    /// <summary>Whether it lay behind already at the instant something was put on record.</summary>
    internal bool IsRecordedBefore(DateTimeOffset recorded) => (Decision?.Happened, Passage?.Value.JudgedAt) switch
    {
        ({ } decided, _) => decided.ComparedTo(Moment.At(recorded)) == MomentOrder.Before,
        (_, { } passed) => passed < recorded,
        _ => false,
    };

    /// <summary>What was recorded as it happened lies in the order of the history.</summary>
    private static Outcome LiveOrder<T>(Recorded<T> entry, long place) => entry.Place < place ? Outcome.Met : Outcome.Unmet;

    /// <summary>Whether an entry certainly, or certainly not, lies before a moment.</summary>
    private static Outcome Order<T>(Recorded<T> entry, Moment moment) => entry.Happened.ComparedTo(moment) switch
    {
        MomentOrder.Before => Outcome.Met,
        MomentOrder.Unknown or MomentOrder.Same => Outcome.Indeterminate,
        _ => Outcome.Unmet,
    };
}
