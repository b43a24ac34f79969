namespace Fremfaerd.Model;

/// <summary>
/// An event of a newer version of the library. It is kept untouched and makes the process read-only: nothing is
/// judged after it.
/// </summary>
public sealed record UnrecognizedEvent : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Hændelsen {type} er fra en nyere version og kan ikke læses her.",
        "The event {type} is of a newer version and cannot be read here.");

    /// <summary>An event of a newer version.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="type">The wire name, as read.</param>
    /// <param name="payload">The content, untouched.</param>
    /// <exception cref="ArgumentException">The sequence is below 1.</exception>
    public UnrecognizedEvent(long sequence, Stamp stamp, string type, string payload)
        : base(sequence, stamp) => (Type, Payload) = (type.NotNull(), payload.NotNull());

    /// <inheritdoc/>
    public override string Type { get; }

    /// <summary>The content, untouched.</summary>
    public string Payload { get; }

    /// <summary>
    /// The event without what is new in it, where this version knows its type: for people to see, never judged. An enrolment
    /// gives the process its definition and title; null where nothing can be read.
    /// </summary>
    public ProcessEvent? Known { get; init; }

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("type", Type));

    internal override ProcessCommand? AsCommand() => null;

    internal override CourseState ApplyTo(CourseState state)
    {
        var known = Known is Enrolled enrolled && state.Enrolment is null ? enrolled.ApplyTo(state) : state;
        return known with { Evidence = known.Evidence with { IsUnreadable = true } };
    }
}
