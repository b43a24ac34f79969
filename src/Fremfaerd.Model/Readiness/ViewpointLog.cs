using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>The viewpoints received, in order, with what tells quickly whether one of them waits for its response.</summary>
internal sealed record ViewpointLog
{
    internal static ViewpointLog Empty { get; } = new();

    internal GrowingList<ReceivedViewpoint> All { get; private init; } = [];

    /// <summary>The numbers they were first recorded at, by their ids.</summary>
    private ImmutableDictionary<ViewpointId, long> Numbers { get; init; } = ImmutableDictionary<ViewpointId, long>.Empty;

    /// <summary>Who has ever sent one; one withdrawn since may still be counted in.</summary>
    internal ForumKinds From { get; private init; }

    /// <summary>How many ask for a response and have none.</summary>
    internal int Waiting { get; private init; }

    /// <summary>The latest moment that a viewpoint or a response was recorded at: from then on all of them had happened.</summary>
    internal DateTimeOffset LatestRecording { get; private init; } = DateTimeOffset.MinValue;

    internal ReceivedViewpoint? By(ViewpointId id) => Numbers.TryGetValue(id, out var number) ? All[PlaceOf(number)] : null;

    /// <summary>A viewpoint received, or changed where its id is known; a correction never changes the id.</summary>
    internal ViewpointLog With(ReceivedViewpoint viewpoint)
    {
        var received = viewpoint.Received;
        var counted = this with
        {
            From = From.With(received.Value.From),
            Waiting = Waiting + CountOf(viewpoint),
            LatestRecording = Latest(Latest(LatestRecording, received.Stamp), viewpoint.Response?.Stamp),
        };
        if (!Numbers.TryGetValue(received.Value.Id, out var number))
            return counted with { All = All.Add(viewpoint), Numbers = Numbers.Add(received.Value.Id, received.Place) };
        var place = PlaceOf(number);
        return counted with { All = All.SetItem(place, viewpoint), Waiting = counted.Waiting - CountOf(All[place]) };
    }

    internal ViewpointLog Without(ViewpointId id)
    {
        var place = PlaceOf(Numbers[id]);
        return this with { All = All.RemoveAt(place), Numbers = Numbers.Remove(id), Waiting = Waiting - CountOf(All[place]) };
    }

    private static int CountOf(ReceivedViewpoint viewpoint) =>
        viewpoint.Received.Value.AsksForResponse && viewpoint.Response is null ? 1 : 0;

    private static DateTimeOffset Latest(DateTimeOffset latest, Stamp? stamp) => stamp?.RecordedAt > latest ? stamp.RecordedAt : latest;

    private int PlaceOf(long number) => All.PlaceOf(number, viewpoint => viewpoint.Received.Place);
}
