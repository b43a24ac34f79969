namespace Fremfaerd.Model.Tests.Process.Forging;

/// <summary>Events taken out, doubled, moved or brought in from elsewhere.</summary>
internal static class Shuffles
{
    internal static (string Kind, Func<ProcessEvent[], Random, ProcessEvent[]> Change)[] All { get; } =
    [
        ("dropped", (events, random) => Without(events, random.Next(events.Length - 1))),
        ("doubled", (events, random) => random.Next(events.Length) is var at ? With(events, random.Next(at, events.Length) + 1, events[at]) : []),
        ("two swapped", (events, random) => Swapped(events, random.Next(events.Length), random.Next(events.Length))),
        ("neighbours swapped", (events, random) => random.Next(events.Length - 1) is var at ? Swapped(events, at, at + 1) : []),
        ("moved", (events, random) => random.Next(events.Length) is var at ? With(Without(events, at), random.Next(events.Length), events[at]) : []),
        ("several dropped", (events, random) => [.. events.Where((_, at) => at == 0 || random.Next(8) > 0)]),
        ("put in from elsewhere", (events, random) => With(events, random.Next(1, events.Length + 1), FromElsewhere(random))),
        ("replaced from elsewhere", (events, random) => random.Next(events.Length) is var at ? With(Without(events, at), at, FromElsewhere(random)) : []),
        ("continued by another", (events, random) => random.Next(1, events.Length) is var at ? [.. events[..at], .. Another(random).Skip(at)] : []),
        ("=jumped", (events, random) => random.Next(events.Length) is var at ? [.. events[..at], .. events[at..].Select(happened => Numbered(happened, happened.Sequence + 1))] : []),
        ("=one number changed", (events, random) => random.Next(events.Length) is var at ? [.. events[..at], Numbered(events[at], random.Next(1, events.Length + 9)), .. events[(at + 1)..]] : []),
        ("=cut off", (events, random) => events[..random.Next(1, events.Length)]),
        ("=command id of another", (events, random) => random.Next(1, events.Length) is var at
            ? [events[0] with { Command = "c-9" }, .. events[1..at], events[at] with { Command = "c-9" }, .. events[(at + 1)..]] : []),
        ("=newer version", (events, random) => random.Next(1, events.Length) is var at
            ? Renumbered(With(events, at, new UnrecognizedEvent(at + 1, events[at].Stamp, "moon.landed", "{}")), follow: false) : []),
        ("=correction of a correction", (events, random) => random.Next(events.Length) is var at && events[at] is var wrong
            ? [.. events, new EntryCorrected(events.Length + 1, events[^1].Stamp, at + 1, "Slåfejl.", Numbered(events[random.Next(events.Length)], events.Length + 1))] : []),
    ];

    /// <summary>Numbered from 1 without gaps; what names another event may follow it to its new number.</summary>
    internal static ProcessEvent[] Renumbered(ProcessEvent[] events, bool follow)
    {
        Dictionary<long, long> now = [];
        for (var at = 0; at < events.Length; at++)
            now.TryAdd(events[at].Sequence, at + 1);
        return [.. events.Select((happened, at) => Numbered(follow ? Following(happened, now) : happened, at + 1))];
    }

    private static ProcessEvent Following(ProcessEvent happened, Dictionary<long, long> now) => happened switch
    {
        EntryCorrected one => Leaf.With(one, "Corrects", now.GetValueOrDefault(one.Corrects, one.Corrects)),
        PhaseAdvanced one => Leaf.With(one, "Passage", Following(one.Passage, now)),
        GatePassed one => Leaf.With(one, "Passage", Following(one.Passage, now)),
        CourseCompleted one => Leaf.With(one, "Passage", Following(one.Passage, now)),
        _ => happened,
    };

    private static Passage Following(Passage passage, Dictionary<long, long> now) => passage with
    {
        Waivers = ValueList.From(passage.Waivers.Select(used => new UsedWaiver(used.Check, now.GetValueOrDefault(used.Sequence, used.Sequence)))),
    };

    private static ProcessEvent Numbered(ProcessEvent happened, long sequence)
    {
        if (happened.Sequence == sequence)
            return happened;
        var numbered = Leaf.With(happened, "Sequence", sequence);
        return numbered is EntryCorrected { Replacement: { } right } ? Leaf.With(numbered, "Replacement", Leaf.With(right, "Sequence", sequence)) : numbered;
    }

    private static ProcessEvent[] Another(Random random) => Sources.All[random.Next(Sources.All.Length)].Events;

    private static ProcessEvent FromElsewhere(Random random) => Another(random) is var events ? events[random.Next(events.Length)] : events[0];

    private static ProcessEvent[] Without(ProcessEvent[] events, int at) => [.. events[..at], .. events[(at + 1)..]];

    private static ProcessEvent[] With(ProcessEvent[] events, int at, ProcessEvent one) => [.. events[..at], one, .. events[at..]];

    private static ProcessEvent[] Swapped(ProcessEvent[] events, int one, int other)
    {
        ProcessEvent[] swapped = [.. events];
        (swapped[one], swapped[other]) = (swapped[other], swapped[one]);
        return swapped;
    }
}
