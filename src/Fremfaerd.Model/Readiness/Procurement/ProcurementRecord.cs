namespace Fremfaerd.Model.Readiness;

/// <summary>What is on record about the purchase. Facts of the world: no move takes them back.</summary>
internal sealed record ProcurementRecord
{
    internal GrowingList<Recorded<ChosenRoute>> Routes { get; init; } = [];

    internal GrowingList<Recorded<PublishedTender>> Publications { get; init; } = [];

    internal GrowingList<Recorded<SignedContract>> Contracts { get; init; } = [];

    /// <summary>The route that stands at an instant: the one chosen last. Of two that cannot be ordered the one recorded later stands.</summary>
    /// <param name="at">The instant.</param>
    /// <param name="before">On request only what lies before a place in the history, so that a correction is judged as the entry was.</param>
    internal Recorded<ChosenRoute>? RouteBy(DateTimeOffset at, long before = long.MaxValue) => LatestBy(Routes, at, 0, before);

    /// <summary>The publication of the route that stands: a tender published for an earlier choice does not belong to it.</summary>
    internal Recorded<PublishedTender>? PublicationBy(DateTimeOffset at, long before = long.MaxValue) =>
        RouteBy(at, before) is { Value.Route: ProcurementRoute.Tender } route ? LatestBy(Publications, at, route.Place, before) : null;

    /// <summary>The contract by the route that stands.</summary>
    internal Recorded<SignedContract>? ContractBy(DateTimeOffset at) =>
        RouteBy(at) is { } route ? LatestBy(Contracts, at, route.Place, long.MaxValue) : null;

    private static Recorded<T>? LatestBy<T>(GrowingList<Recorded<T>> entries, DateTimeOffset at, long after, long before)
    {
        Recorded<T>? latest = null;
        foreach (var entry in entries)
        {
            if (entry.Place > after && entry.Place < before && entry.HadHappenedBy(at) && (latest is null || !entry.LiesBefore(latest)))
                latest = entry;
        }

        return latest;
    }
}
