namespace Fremfaerd.Model;

/// <summary>The course went back to an earlier phase. What was passed from there on is void.</summary>
public sealed record PhaseReturned : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Forløbet gik tilbage til {to}: {reason}",
        "The course went back to the {to}: {reason}");

    /// <summary>The course went back to an earlier phase. What was passed from there on is void.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="to">The phase entered anew.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public PhaseReturned(long sequence, Stamp stamp, Phase to, string reason)
        : base(sequence, stamp) =>
        (To, Reason) = (to.Defined(), reason.NotNull());

    /// <summary>The phase entered anew.</summary>
    public Phase To { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Type => "phase.returned";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("to", To.NameInSentence), ("reason", Reason));

    internal override bool EntersPhase => true;

    internal override ProcessCommand AsCommand() => new ReturnTo(To, Reason);

    internal override CourseState ApplyTo(CourseState state) => (state with
    {
        Evidence = state.Evidence with
        {
            Skips = state.Evidence.Skips.SetItem((int)To, null),
            Decisions = [.. state.Evidence.Decisions.Select(Withdrawn)],
            Breaches = BreachRecord.AfterReturn(this, state),
        },
        Progress = state.Progress with
        {
            EnteredAt = [.. state.Progress.EnteredAt.Select((entered, phase) => phase > (int)To && state.Visits[phase] == 0 ? Sequence : entered)],
        },
    }).Entering(To, Sequence);

    private Recorded<PhaseDecision> Withdrawn(Recorded<PhaseDecision> entry) =>
        entry.Value.Phase < To || entry.Value.WithdrawnBy is not null
            ? entry
            : entry.With(entry.Value with { WithdrawnBy = Sequence });
}
