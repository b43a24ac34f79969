using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>The history of a course by an instant, each entry with the phase the course was in and what corrections made of it.</summary>
internal sealed class Chronicle
{
    internal Chronicle(Course course)
    {
        Course = course;
        // What follows an event of a newer version was never judged, so nothing is told of it.
        var happened = course.Process.History.TakeWhile(one => one is not UnrecognizedEvent).Where(one => one.Stamp.RecordedAt <= course.At || one.Stamp.Happened.HadHappenedBy(course.At)).ToArray();
        var (origins, latest) = (new Dictionary<long, long>(), new Dictionary<long, List<EntryCorrected>>());
        foreach (var correction in happened.OfType<EntryCorrected>())
        {
            var origin = origins.GetValueOrDefault(correction.Corrects, correction.Corrects);
            origins[correction.Sequence] = origin;
            if (!latest.TryGetValue(origin, out var all))
                latest[origin] = all = [];
            all.Add(correction);
        }

        var phase = course.Enrolment.StartsAt;
        var entries = new List<Entry>();
        foreach (var one in happened)
        {
            var corrections = latest.GetValueOrDefault(one.Sequence);
            entries.Add(new Entry(
                one, phase, corrections is null ? one : corrections[^1].Replacement, corrections?[^1],
                corrections?.FindLast(correction => correction.Stamp.HappenedAt is not null)?.Stamp.Happened ?? one.Stamp.Happened));
            phase = one switch
            {
                PhaseAdvanced advanced => advanced.To,
                PhaseReturned returned => returned.To,
                _ => phase,
            };
        }

        Entries = entries;
    }

    internal Course Course { get; }

    internal ProcessDefinition Definition => Course.Definition;

    internal Words Words => Course.Words;

    internal IReadOnlyList<Entry> Entries { get; }

    /// <summary>What came later in the history, in order.</summary>
    internal IEnumerable<Entry> After(Entry entry) => Entries.Where(other => other.Event.Sequence > entry.Event.Sequence);
}

/// <summary>An entry of the history.</summary>
/// <param name="Event">The event as first recorded.</param>
/// <param name="Phase">The phase the course was in when it was recorded.</param>
/// <param name="Now">What stands today; null where the entry was withdrawn.</param>
/// <param name="Correction">The latest correction, or null.</param>
/// <param name="Happened">When it happened, as corrected.</param>
internal sealed record Entry(ProcessEvent Event, Phase Phase, ProcessEvent? Now, EntryCorrected? Correction, Moment Happened)
{
    internal long Number => Event.Sequence;

    /// <summary>The passage of a gate it records, or null.</summary>
    internal Passage? Passage => Event switch
    {
        GatePassed passed => passed.Passage,
        PhaseAdvanced advanced => advanced.Passage,
        CourseCompleted completed => completed.Passage,
        _ => null,
    };
}
