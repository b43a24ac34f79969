namespace Fremfaerd.Model.Actors;

/// <summary>
/// Who recorded something, when, and, where it lies earlier, when it happened in the world. The order of a history
/// is the sequence of its events, never a clock.
/// </summary>
public sealed record Stamp
{
    /// <summary>Most things happen as they are recorded, so the moment of the others stands apart and costs them alone memory.</summary>
    private readonly ReportedMoment? _reported;

    /// <summary>Who and when.</summary>
    /// <param name="by">Who, in which role.</param>
    /// <param name="recordedAt">The instant of recording; cut to whole microseconds.</param>
    /// <param name="happenedAt">When the thing reported happened, for meetings and decisions held earlier; else null.</param>
    /// <exception cref="ArgumentException">A moment is <c>default</c>.</exception>
    public Stamp(Signature by, DateTimeOffset recordedAt, Moment? happenedAt = null)
    {
        By = by.NotNull();
        RecordedAt = recordedAt.InWholeMicroseconds().Given(nameof(recordedAt));
        _reported = happenedAt is { } moment ? new(moment.Given()) : null;
    }

    /// <summary>Who, in which role.</summary>
    public Signature By { get; }

    /// <summary>The instant of recording, in whole microseconds.</summary>
    public DateTimeOffset RecordedAt { get; }

    /// <summary>When it happened, where that is not the moment of recording.</summary>
    public Moment? HappenedAt => _reported?.Moment;

    /// <summary><see cref="HappenedAt"/>, or else the moment of recording.</summary>
    public Moment Happened => HappenedAt ?? Moment.At(RecordedAt);

    /// <summary>What was recorded by then had happened by then, however the clocks of two machines differ.</summary>
    internal bool HadHappenedBy(DateTimeOffset at) => RecordedAt <= at || _reported?.Moment.HadHappenedBy(at) == true;

    /// <summary>Who, in which role, and when, independent of culture.</summary>
    /// <returns>A line for logs and debuggers.</returns>
    public override string ToString() => $"{By.Actor} as {By.Role} at {Moment.At(RecordedAt)} on {Happened}";

    private sealed record ReportedMoment(Moment Moment);
}
