namespace Fremfaerd.Model;

/// <summary>A phase was taken off the route.</summary>
public sealed record PhaseSkipped : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{phase} blev udeladt: {reason}",
        "The {phase} was skipped: {reason}");

    private static readonly LocalizedText SentenceByRule = new(
        "{phase} blev udeladt, fordi {ground} ({rule}).",
        "The {phase} was skipped because {ground} ({rule}).");

    /// <summary>A phase was taken off the route.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="ground">On which ground.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public PhaseSkipped(long sequence, Stamp stamp, Phase phase, SkipGround ground)
        : base(sequence, stamp) =>
        (Phase, Ground) = (phase.Defined(), ground.NotNull());

    /// <summary>The phase.</summary>
    public Phase Phase { get; }

    /// <summary>On which ground.</summary>
    public SkipGround Ground { get; }

    /// <inheritdoc/>
    public override string Type => "phase.skipped";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Ground.Reason is { } reason
        ? Sentence.With(("phase", Phase.NameFirst), ("reason", reason))
        : SentenceByRule.With(("phase", Phase.NameFirst), ("ground", TextOf(Ground.Rule!, definition.NotNull())), ("rule", Ground.Rule!));

    internal override ProcessCommand AsCommand() => new Skip(Phase, Ground);

    internal override CourseState ApplyTo(CourseState state)
    {
        var skips = state.Evidence.Skips;
        var entry = new Recorded<PhaseSkip>(Sequence, Stamp, new PhaseSkip(Phase, Ground), skips[(int)Phase]);
        return state with { Evidence = state.Evidence with { Skips = skips.SetItem((int)Phase, entry) } };
    }

    private TextValue TextOf(string rule, ProcessDefinition definition) =>
        definition.Index.SkipRulesOf(Phase).FirstOrDefault(known => known.Code == rule) is { } found ? found.Text : rule;
}
