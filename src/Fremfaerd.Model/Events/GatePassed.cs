namespace Fremfaerd.Model;

/// <summary>An inner gate was passed.</summary>
public sealed record GatePassed : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Porten {gate} blev passeret ({status}).",
        "Gate {gate} was passed ({status}).");

    /// <summary>An inner gate was passed.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="passage">The proof.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public GatePassed(long sequence, Stamp stamp, Passage passage)
        : base(sequence, stamp) =>
        Passage = passage.NotNull();

    /// <summary>The proof.</summary>
    public Passage Passage { get; }

    /// <inheritdoc/>
    public override string Type => "gate.passed";

    internal override Passage Proof => Passage;

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("gate", definition.Index.NameOf(Passage.Gate)), ("status", Passage.Status.Name));

    internal override ProcessCommand AsCommand() => new PassGate(Passage.Gate);

    internal override CourseState ApplyTo(CourseState state) => state.Passing(this, Passage);
}
