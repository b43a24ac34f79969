namespace Fremfaerd.Model.Actors;

/// <summary>Something on record: its value, the event it rests on, and what stood there before.</summary>
/// <typeparam name="T">What is on record.</typeparam>
public sealed class Recorded<T>
{
    /// <summary>What stood here before, or, for the few corrected entries, all that lies behind them: one reference for both.</summary>
    private readonly object? _behind;

    internal Recorded(long sequence, Stamp stamp, T value, Recorded<T>? previous = null, Recorded<T>? corrects = null)
    {
        (Sequence, Stamp, Value) = (sequence, stamp, value);
        _behind = corrects is null ? previous : new Correction(corrects, corrects.First, corrects.Timed, previous);
    }

    /// <summary>The sequence number of the event, from 1; that of the correction where the entry was corrected.</summary>
    public long Sequence { get; }

    /// <summary>Who recorded it and when; the correction's where it was corrected. <see cref="Happened"/> tells when it happened.</summary>
    public Stamp Stamp { get; }

    /// <summary>What was recorded, as corrected.</summary>
    public T Value { get; }

    /// <summary>What stood here before, or null: earlier values are never lost.</summary>
    public Recorded<T>? Previous => _behind is Correction corrected ? corrected.Previous : (Recorded<T>?)_behind;

    /// <summary>The wrong entry whose place this one takes, or null; that one may have corrected another.</summary>
    public Recorded<T>? Corrects => AsCorrection?.Wrong;

    /// <summary>When it happened: the moment given with the latest correction that gave one, else that of the entry first made.</summary>
    public Moment Happened => ReportedAt ?? Moment.At(First.Stamp.RecordedAt);

    /// <summary>The moment somebody reported, or null where it happened as it was first recorded.</summary>
    internal Moment? ReportedAt => Timed?.Stamp.HappenedAt;

    /// <summary>The place in the order of the history: that of the entry first made, so that mending a word moves nothing.</summary>
    internal long Place => First.Sequence;

    /// <summary>When it first became known.</summary>
    internal DateTimeOffset FirstRecordedAt => First.Stamp.RecordedAt;

    /// <summary>The moment for a finding; where it was corrected, with the nearest earlier version that says otherwise.</summary>
    internal TextValue HappenedInWords
    {
        get
        {
            var moment = Happened;
            for (var version = Corrects; version is not null; version = version.Corrects)
            {
                var repeatsOlder = version.Stamp.HappenedAt is null && version.Corrects is not null;
                if (!repeatsOlder && version.Happened != moment)
                    return new CorrectedMoment(moment, version.Happened);
            }

            return moment;
        }
    }

    /// <summary>Whether the other certainly happened later; what was recorded as it happened lies in the order of the history.</summary>
    internal bool LiesBefore(Recorded<T> other) => LiesBefore(other.Happened, other.ReportedAt);

    internal bool LiesBefore(Moment other, Moment? reportedAt) =>
        (ReportedAt ?? reportedAt) is not null && Happened.ComparedTo(other) == MomentOrder.Before;

    internal bool LiesAfter(Moment other, Moment? reportedAt) =>
        (ReportedAt ?? reportedAt) is not null && Happened.ComparedTo(other) == MomentOrder.After;

    private Correction? AsCorrection => _behind as Correction;

    private Recorded<T> First => AsCorrection?.First ?? this;

    private Recorded<T>? Timed => Stamp.HappenedAt is not null ? this : AsCorrection?.Timed;

    /// <summary>The same entry with another value: for what later events make of it.</summary>
    internal Recorded<T> With(T value) => new(Sequence, Stamp, value, Previous, Corrects);

    /// <summary>
    /// The latest entry that had happened by an instant; on request as it stood after the events up to a place in the
    /// history, with what was wrong then still uncorrected.
    /// </summary>
    internal Recorded<T>? By(DateTimeOffset at, long upTo = long.MaxValue)
    {
        var entry = this;
        while (entry is not null && (entry.Sequence > upTo || !entry.HadHappenedBy(at)))
            entry = entry.Sequence > upTo && entry.Corrects is { } wrong ? wrong : entry.Previous;
        return entry;
    }

    /// <summary>A correction counts from its moment; where it gives none, from when the wrong entry counted.</summary>
    internal bool HadHappenedBy(DateTimeOffset at)
    {
        for (var version = this; version is not null; version = version.Corrects)
        {
            if (version.Stamp.HadHappenedBy(at))
                return true;
            if (version.Stamp.HappenedAt is not null)
                return false;
        }

        return false;
    }

    /// <summary>
    /// What only the few corrected entries need: the wrong one, the entry first made, the latest earlier version that gave a
    /// moment, and what stood before. An entry may be corrected very often, so the first and the timed are not searched for.
    /// </summary>
    private sealed record Correction(Recorded<T> Wrong, Recorded<T> First, Recorded<T>? Timed, Recorded<T>? Previous);
}
