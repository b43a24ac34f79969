namespace Fremfaerd.Model;

/// <summary>A decision the municipality took was recorded.</summary>
public sealed record DecisionRecorded : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{by} besluttede {moment}: {subject} ({outcome}).",
        "{by} decided {moment}: {subject} ({outcome}).");

    /// <summary>A decision the municipality took was recorded.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">Who decided what, at which level.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public DecisionRecorded(long sequence, Stamp stamp, TakenDecision what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>Who decided what, at which level.</summary>
    public TakenDecision What { get; }

    /// <inheritdoc/>
    public override string Type => "decision.recorded";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("by", What.DecidedBy), ("moment", Stamp.Happened), ("subject", What.Subject), ("outcome", What.Outcome.Name));

    internal override ProcessCommand AsCommand() => new RecordDecision(What);

    internal override CourseState ApplyTo(CourseState state)
    {
        var phase = What.Phase ?? state.Phase;
        var entry = new Recorded<PhaseDecision>(Sequence, Stamp, new PhaseDecision(phase, state.VisitOf(phase), What));
        return state with { Evidence = state.Evidence with { Decisions = state.Evidence.Decisions.Add(entry) } };
    }
}
