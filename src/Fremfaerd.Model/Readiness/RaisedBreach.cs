using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>A breach on record: what it concerns, until when management has to withdraw, and what became of it.</summary>
public sealed record RaisedBreach
{
    internal RaisedBreach(Recorded<Breach> raised, Phase phase, ValueList<long> decisions, ParameterUse? deadlineBy) =>
        (Raised, Phase, Decisions, DeadlineBy) = (raised, phase, decisions, deadlineBy);

    /// <summary>The breach, by whom and when it was raised.</summary>
    public Recorded<Breach> Raised { get; }

    /// <summary>The phase whose decisions it concerns.</summary>
    public Phase Phase { get; }

    /// <summary>The sequence numbers under which the decisions it concerns were first recorded; never empty.</summary>
    public ValueList<long> Decisions { get; }

    /// <summary>Where it was referred on to, in order; that alone opens no gate.</summary>
    public ValueList<Recorded<BreachReferral>> Referrals => ValueList.From(ReferredTo);

    /// <summary>How the parties settled it, or null.</summary>
    public Recorded<BreachSettlement>? Settlement { get; internal init; }

    /// <summary>The return, and the phase gone back to, by which the last of the decisions was withdrawn; null while one stands.</summary>
    public Recorded<Phase>? Withdrawal { get; internal init; }

    /// <summary>
    /// The parameter <c>breach-deadline</c> as read for the day the breach was raised, without a value where none is configured
    /// for that day; null where the definition has no such parameter.
    /// </summary>
    public ParameterUse? DeadlineBy { get; }

    /// <summary>The last Danish day of the deadline, which belongs to it; null where none is configured.</summary>
    public DateOnly? Deadline => DeadlineBy?.Value?.Length?.LastDayFrom(DeadlineBy.On);

    internal GrowingList<Recorded<BreachReferral>> ReferredTo { get; init; } = [];

    /// <summary>Where it stood at an instant.</summary>
    /// <param name="at">The instant to look from; only what had happened by then counts.</param>
    /// <returns>The state, or null before the breach was raised.</returns>
    /// <exception cref="ArgumentException"><paramref name="at"/> is <c>default</c>.</exception>
    public BreachState? StateAt(DateTimeOffset at)
    {
        if (!Raised.HadHappenedBy(at.Given()))
            return null;
        if (Settlement?.HadHappenedBy(at) == true)
            return BreachState.Settled;
        if (Withdrawal?.HadHappenedBy(at) == true)
            return BreachState.DecisionWithdrawn;
        foreach (var referral in ReferredTo)
        {
            if (referral.HadHappenedBy(at))
                return BreachState.Referred;
        }

        return BreachState.Open;
    }

    /// <summary>Whether anything came of it that ends it, whenever that happened.</summary>
    internal bool IsEnded => Settlement is not null || Withdrawal is not null;

    /// <summary>The same as it stood at an instant, without what came later.</summary>
    internal RaisedBreach By(DateTimeOffset at) => this with
    {
        ReferredTo = ReferredTo.All(referral => referral.HadHappenedBy(at)) ? ReferredTo : [.. ReferredTo.Where(referral => referral.HadHappenedBy(at))],
        Settlement = Settlement?.By(at),
        Withdrawal = Withdrawal?.By(at),
    };
}
