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

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("type", Type));

    internal override ProcessCommand? AsCommand() => null;

    internal override CourseState ApplyTo(CourseState state) =>
        state with { Evidence = state.Evidence with { IsUnreadable = true } };
}
