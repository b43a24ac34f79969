namespace Fremfaerd.Model;

/// <summary>The course was ended before its last phase.</summary>
public sealed record CourseStopped : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Forløbet blev stoppet: {reason}",
        "The course was stopped: {reason}");

    /// <summary>The course was ended before its last phase.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public CourseStopped(long sequence, Stamp stamp, string reason)
        : base(sequence, stamp) =>
        Reason = reason.NotNull();

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Type => "course.stopped";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("reason", Reason));

    internal override ProcessCommand AsCommand() => new StopCourse(Reason);

    internal override CourseState ApplyTo(CourseState state) => state.With(CourseStanding.Stopped);
}
