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

    /// <summary>What happened, with another moment in the sentence than that of the stamp.</summary>
    internal virtual Explanation Describe(ProcessDefinition definition, TextValue happened) => Describe(definition);

    /// <summary>The entry that stands by this event: itself, or what a correction put in place of another; null for a withdrawal.</summary>
    internal virtual ProcessEvent? Entry => this;

    /// <summary>
    /// Where the entry stands, so that a correction can take its place. Giving one makes a kind of event correctable; acts
    /// have none, since they are undone by other acts.
    /// </summary>
    internal virtual EntryPlace? PlaceIn(CourseState state) => null;

    /// <summary>Whether a command says something of the same kind about the same thing.</summary>
    internal virtual bool CanBecome(ProcessCommand with) =>
        AsCommand() is { } own && own.GetType() == with.GetType() && own.Item == with.Item;

    /// <summary>What stands in the way of correcting this entry, apart from the rules of what replaces it.</summary>
    internal virtual Ruling? FaultOf(EntryCorrected correction, DecisionContext context) => null;

    /// <summary>The proof in it, where a gate was passed.</summary>
    internal virtual Passage? Proof => null;

    /// <summary>The outcomes it keeps; a host's own requirements are not asked again when the history is loaded.</summary>
    internal virtual ValueList<CheckOutcome>? RecordedOutcomes => Proof?.Checks;

    internal abstract CourseState ApplyTo(CourseState state);
}
