namespace Fremfaerd.Model;

/// <summary>A decision the municipality took was recorded.</summary>
public sealed record DecisionRecorded : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{by} besluttede {moment}: {subject} ({outcome}).",
        "{by} decided {moment}: {subject} ({outcome}).");

    private static readonly LocalizedText SentenceDeclared = new(
        "{by} besluttede {moment}: {subject} ({outcome}). Erklæret uden bilag.",
        "{by} decided {moment}: {subject} ({outcome}). Declared without evidence.");

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
    public override Explanation Describe(ProcessDefinition definition) => Describe(definition, Stamp.Happened);

    internal override Explanation Describe(ProcessDefinition definition, TextValue happened) =>
        (What.Basis is null ? SentenceDeclared : Sentence).With(("by", What.DecidedBy), ("moment", happened), ("subject", What.Subject), ("outcome", What.Outcome.Name));

    internal override ProcessCommand AsCommand() => new RecordDecision(What);

    internal override EntryPlace PlaceIn(CourseState state) => EntryPlace.In(
        state.Evidence.Decisions, state.Log.OriginOf(Sequence), (right, wrong) => Read(((DecisionRecorded)right).What, wrong, state),
        all => state with { Evidence = state.Evidence with { Decisions = all } });

    /// <summary>A corrected decision keeps phase and visit, unless it is corrected to another phase; one that was withdrawn stays so.</summary>
    private static PhaseDecision Read(TakenDecision what, PhaseDecision wrong, CourseState state) =>
        what.Phase is { } phase && phase != wrong.Phase
            ? new PhaseDecision(phase, state.VisitOf(phase), what) { WithdrawnBy = wrong.WithdrawnBy }
            : wrong with { Decision = what };

    /// <summary>A decision that a breach was raised about cannot vanish from under it.</summary>
    internal override Ruling? FaultOf(EntryCorrected correction, DecisionContext context)
    {
        if (correction.Replacement is not null)
            return null;
        var place = context.State.Evidence.Decisions.First(decision => decision.Sequence == Sequence).Place;
        var about = context.State.Evidence.Breaches.FirstOrDefault(breach => breach.Decisions.Contains(place));
        return about is null
            ? null
            : Ruling.No(CorrectionRefusals.NeedsReplacement, ("entry", $"{Sequence}"), ("other", $"{about.Raised.Sequence}"));
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        var phase = What.Phase ?? state.Phase;
        var entry = new Recorded<PhaseDecision>(Sequence, Stamp, new PhaseDecision(phase, state.VisitOf(phase), What));
        return state with { Evidence = state.Evidence with { Decisions = state.Evidence.Decisions.Add(entry) } };
    }
}
