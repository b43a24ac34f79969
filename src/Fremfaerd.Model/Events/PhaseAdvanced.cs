namespace Fremfaerd.Model;

/// <summary>The course went on to its next phase.</summary>
public sealed record PhaseAdvanced : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Forløbet gik fra {from} til {to} gennem porten {gate}.",
        "The course went from the {from} to the {to} through gate {gate}.");

    /// <summary>The course went on to its next phase.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="to">The phase it entered.</param>
    /// <param name="passage">The proof that the exit gate was open.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public PhaseAdvanced(long sequence, Stamp stamp, Phase to, Passage passage)
        : base(sequence, stamp) =>
        (To, Passage) = (to.Defined(), passage.NotNull());

    /// <summary>The phase it entered.</summary>
    public Phase To { get; }

    /// <summary>The proof that the exit gate was open.</summary>
    public Passage Passage { get; }

    /// <inheritdoc/>
    public override string Type => "phase.advanced";

    internal override Passage Proof => Passage;

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("from", Passage.Phase.NameInSentence), ("to", To.NameInSentence), ("gate", definition.Index.NameOf(Passage.Gate)));

    internal override bool EntersPhase => true;

    internal override ProcessCommand AsCommand() => new AdvanceTo(To);

    internal override CourseState ApplyTo(CourseState state) => state.Passing(this, Passage).Entering(To, Sequence);
}
