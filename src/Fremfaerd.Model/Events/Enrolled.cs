namespace Fremfaerd.Model;

/// <summary>The record of the process started.</summary>
public sealed record Enrolled : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Forløbet »{title}« blev tilmeldt i {phase}.",
        "The process “{title}” was enrolled in the {phase}.");

    /// <summary>The record of the process started.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="definition">The definition the process is pinned to.</param>
    /// <param name="what">What it was enrolled with.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public Enrolled(long sequence, Stamp stamp, DefinitionReference definition, Enrolment what)
        : base(sequence, stamp) =>
        (Definition, What) = (definition.NotNull(), what.NotNull());

    /// <summary>The definition the process is pinned to.</summary>
    public DefinitionReference Definition { get; }

    /// <summary>What it was enrolled with.</summary>
    public Enrolment What { get; }

    /// <inheritdoc/>
    public override string Type => "process.enrolled";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("title", What.Title), ("phase", What.StartsAt.NameInSentence));

    internal override ProcessCommand AsCommand() => new Enrol(What);

    internal override CourseState ApplyTo(CourseState state) =>
        (state with { Progress = state.Progress with { Enrolment = What }, Evidence = state.Evidence with { Unit = What.Unit, StartsAt = What.StartsAt, Until = What.Until } }).Entering(What.StartsAt, Sequence);
}
