namespace Fremfaerd.Model;

/// <summary>A paused course was resumed.</summary>
public sealed record CourseResumed : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Forløbet blev genoptaget.",
        "The course was resumed.");

    /// <summary>A paused course was resumed.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public CourseResumed(long sequence, Stamp stamp)
        : base(sequence, stamp)
    {
    }

    /// <inheritdoc/>
    public override string Type => "course.resumed";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With();

    internal override ProcessCommand AsCommand() => new ResumeCourse();

    internal override CourseState ApplyTo(CourseState state) => state.With(CourseStanding.InPhase);
}
