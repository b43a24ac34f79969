using System.Collections.Immutable;

namespace Fremfaerd.Model;

/// <summary>The events of a course and what is looked up in them. Apart from the rest of the state, so that each event copies little.</summary>
internal sealed record CourseLog
{
    internal static CourseLog Empty { get; } = new();

    internal GrowingList<ProcessEvent> History { get; private init; } = [];

    internal CommandIndex ByCommand { get; init; } = CommandIndex.Empty;

    /// <summary>The latest moment anything was recorded at, whatever order the clocks gave.</summary>
    internal DateTimeOffset LatestRecording { get; private init; } = DateTimeOffset.MinValue;

    /// <summary>By the number of a wrong entry: that of its correction.</summary>
    internal ImmutableDictionary<long, long> Corrections { get; private init; } = ImmutableDictionary<long, long>.Empty;

    /// <summary>By the number of a correction: that at which the entry it stands for was first made.</summary>
    internal ImmutableDictionary<long, long> Origins { get; private init; } = ImmutableDictionary<long, long>.Empty;

    internal long OriginOf(long sequence) => Origins.GetValueOrDefault(sequence, sequence);

    internal long? NewestCorrectionOf(long entry)
    {
        long? newest = null;
        while (Corrections.TryGetValue(newest ?? entry, out var next))
            newest = next;
        return newest;
    }

    internal CourseLog With(ProcessEvent happened) => this with
    {
        History = History.Add(happened),
        LatestRecording = happened.Stamp.RecordedAt > LatestRecording ? happened.Stamp.RecordedAt : LatestRecording,
    };

    internal CourseLog WithCorrection(long wrong, long correction) => this with
    {
        Corrections = Corrections.SetItem(wrong, correction),
        Origins = Origins.SetItem(correction, OriginOf(wrong)),
    };
}
