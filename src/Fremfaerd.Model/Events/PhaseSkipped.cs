namespace Fremfaerd.Model;

/// <summary>A phase was taken off the route.</summary>
public sealed record PhaseSkipped : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{phase} blev udeladt: {ground}",
        "{phase} was skipped: {ground}");

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
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("phase", Phase.Name), ("ground", GroundIn(definition.NotNull())));

    internal override ProcessCommand AsCommand() => new Skip(Phase, Ground);

    internal override CourseState ApplyTo(CourseState state)
    {
        var skips = state.Evidence.Skips;
        var entry = new Recorded<PhaseSkip>(Sequence, Stamp, new PhaseSkip(Phase, Ground), skips[(int)Phase]);
        return state with { Evidence = state.Evidence with { Skips = skips.SetItem((int)Phase, entry) } };
    }

    private TextValue GroundIn(ProcessDefinition definition) =>
        Ground.Reason ?? (definition.Index.SkipRulesOf(Phase).FirstOrDefault(rule => rule.Code == Ground.Rule)?.Text ?? (TextValue)Ground.Rule!);
}
