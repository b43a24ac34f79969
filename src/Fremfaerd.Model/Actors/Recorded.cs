namespace Fremfaerd.Model.Actors;

/// <summary>Something on record: its value, the event it rests on, and what stood there before.</summary>
/// <typeparam name="T">What is on record.</typeparam>
public sealed class Recorded<T>
{
    internal Recorded(long sequence, Stamp stamp, T value, Recorded<T>? previous = null) =>
        (Sequence, Stamp, Value, Previous) = (sequence, stamp, value, previous);

    /// <summary>The sequence number of the event, from 1.</summary>
    public long Sequence { get; }

    /// <summary>Who recorded it and when.</summary>
    public Stamp Stamp { get; }

    /// <summary>What was recorded.</summary>
    public T Value { get; }

    /// <summary>What stood here before, or null: earlier values are never lost.</summary>
    public Recorded<T>? Previous { get; }

    /// <summary>The latest entry that had happened by an instant; on request among the events up to a place in the history.</summary>
    internal Recorded<T>? By(DateTimeOffset at, long upTo = long.MaxValue)
    {
        var entry = this;
        while (entry is not null && (entry.Sequence > upTo || !entry.Stamp.HadHappenedBy(at)))
            entry = entry.Previous;
        return entry;
    }
}
