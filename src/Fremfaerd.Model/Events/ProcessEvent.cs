namespace Fremfaerd.Model;

/// <summary>
/// Something that happened to a process. The family is closed; events are what a host stores, and a history of them
/// is judged anew when it is loaded.
/// </summary>
public abstract record ProcessEvent
{
    private protected ProcessEvent(long sequence, Stamp stamp)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sequence, 1);
        (Sequence, Stamp) = (sequence, stamp.NotNull());
    }

    /// <summary>The place in the history, from 1 without gaps: the order of things, whatever clocks say.</summary>
    public long Sequence { get; }

    /// <summary>Who recorded it and when.</summary>
    public Stamp Stamp { get; }

    /// <summary>The id of the command it came from, or null.</summary>
    public CommandId? Command { get; init => field = value?.Given(); }

    /// <summary>The permanent wire name, for example <c>question.answered</c>.</summary>
    public abstract string Type { get; }

    /// <summary>What happened, in a sentence.</summary>
    /// <param name="definition">The definition the process is pinned to; it gives the texts.</param>
    /// <returns>The sentence in both languages.</returns>
    public abstract Explanation Describe(ProcessDefinition definition);

    /// <summary>The command that becomes this event; null for an event of a newer version.</summary>
    internal abstract ProcessCommand? AsCommand();

    /// <summary>The proof in it, where a gate was passed.</summary>
    internal virtual Passage? Proof => null;

    /// <summary>The outcomes it keeps; a host's own requirements are not asked again when the history is loaded.</summary>
    internal virtual ValueList<CheckOutcome>? RecordedOutcomes => Proof?.Checks;

    internal abstract CourseState ApplyTo(CourseState state);
}
