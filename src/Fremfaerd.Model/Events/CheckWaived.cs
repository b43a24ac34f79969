namespace Fremfaerd.Model;

/// <summary>A check was let go. It still counts as not met.</summary>
public sealed record CheckWaived : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Der blev dispenseret fra {check} ({outcome}) efter ønske fra {requester}: {reason}",
        "{check} was waived ({outcome}) at the request of {requester}: {reason}");

    private static readonly LocalizedText SentenceUntil = new(
        "Der blev dispenseret fra {check} ({outcome}) til og med {until} efter ønske fra {requester}: {reason}",
        "{check} was waived ({outcome}) up to and including {until} at the request of {requester}: {reason}");

    /// <summary>A check was let go. It still counts as not met.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="check">The check at its gate.</param>
    /// <param name="what">The reason, who asked for it, and for how long.</param>
    /// <param name="outcome">How the check stood.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public CheckWaived(long sequence, Stamp stamp, CheckAddress check, Waiver what, Outcome outcome)
        : base(sequence, stamp) =>
        (Check, What, Outcome) = (check.Given(), what.NotNull(), outcome.Defined());

    /// <summary>The check at its gate.</summary>
    public CheckAddress Check { get; }

    /// <summary>The reason, who asked for it, and for how long.</summary>
    public Waiver What { get; }

    /// <summary>How the check stood.</summary>
    public Outcome Outcome { get; }

    /// <inheritdoc/>
    public override string Type => "check.waived";

    internal override ValueList<CheckOutcome> RecordedOutcomes => [new CheckOutcome(Check, Outcome)];

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition)
    {
        var values = new (string Name, TextValue Value)[]
        {
            ("check", $"{Check}"), ("outcome", Outcome.Name), ("requester", $"{What.RequestedBy}"), ("reason", What.Reason),
        };
        return What.Until is { } until ? SentenceUntil.With([.. values, ("until", Moment.On(until))]) : Sentence.With(values);
    }

    internal override ProcessCommand AsCommand() => new Waive(Check.Code, What, Check.Gate);

    internal override bool CanBecome(ProcessCommand with) =>
        with is Waive waive && waive.Check == Check.Code && (waive.Gate is null || waive.Gate == Check.Gate);

    internal override EntryPlace PlaceIn(CourseState state)
    {
        state.Definition.Index.TryFindCheck(Check, out var check);
        var entries = state.Evidence.Waivers;
        return EntryPlace.Of(
            entries[check!.Place]!, (right, wrong) => wrong with { Waiver = ((CheckWaived)right).What },
            entry => state with { Evidence = state.Evidence with { Waivers = entries.SetItem(check.Place, entry) } });
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        state.Definition.Index.TryFindCheck(Check, out var check);
        var visit = state.VisitOf(state.Definition.Index.PhaseOf(Check.Gate));
        var entries = state.Evidence.Waivers;
        var entry = new Recorded<GivenWaiver>(Sequence, Stamp, new GivenWaiver(Check, visit, What, Outcome), entries[check!.Place]);
        return state with { Evidence = state.Evidence with { Waivers = entries.SetItem(check.Place, entry) } };
    }
}
