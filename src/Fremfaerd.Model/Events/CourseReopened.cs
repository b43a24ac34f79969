namespace Fremfaerd.Model;

/// <summary>An ended course was taken up again, as a new visit to the phase it ended in.</summary>
public sealed record CourseReopened : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Forløbet blev genåbnet: {reason}",
        "The course was reopened: {reason}");

    /// <summary>An ended course was taken up again, as a new visit to the phase it ended in.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public CourseReopened(long sequence, Stamp stamp, string reason)
        : base(sequence, stamp) =>
        Reason = reason.NotNull();

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Type => "course.reopened";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("reason", Reason));

    internal override ProcessCommand AsCommand() => new Reopen(Reason);

    internal override CourseState ApplyTo(CourseState state) => state.Entering(state.Phase, Sequence);
}
