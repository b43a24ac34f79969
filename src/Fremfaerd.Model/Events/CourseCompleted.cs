namespace Fremfaerd.Model;

/// <summary>The course was completed after its last phase.</summary>
public sealed record CourseCompleted : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Forløbet blev afsluttet gennem porten {gate}.",
        "The course was completed through gate {gate}.");

    /// <summary>The course was completed after its last phase.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="passage">The proof that the exit gate was open.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public CourseCompleted(long sequence, Stamp stamp, Passage passage)
        : base(sequence, stamp) =>
        Passage = passage.NotNull();

    /// <summary>The proof that the exit gate was open.</summary>
    public Passage Passage { get; }

    /// <inheritdoc/>
    public override string Type => "course.completed";

    internal override Passage Proof => Passage;

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("gate", definition.Index.NameOf(Passage.Gate)));

    internal override ProcessCommand AsCommand() => new Complete();

    internal override CourseState ApplyTo(CourseState state) =>
        state.Passing(this, Passage).With(CourseStanding.Completed);
}
