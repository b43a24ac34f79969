namespace Fremfaerd.Model;

/// <summary>Whether route, publication and contract still follow one another after a correction of one of them.</summary>
internal static class ProcurementOrder
{
    internal static Ruling? FaultAfter(EntryCorrected correction, long entry, EntryPlace place, DecisionContext context)
    {
        var record = place.Put(correction).Evidence.Procurement;
        var orphan = record.Publications.FirstOrDefault(published => !HasTender(published, record))?.Sequence
            ?? record.Contracts.FirstOrDefault(contract => !HasWay(contract, record))?.Sequence;
        return orphan is { } other && other != correction.Sequence && !WasOrphan(other, context.State.Evidence.Procurement)
            ? Ruling.No(CorrectionRefusals.OrderOfProcurement, ("entry", $"{entry}"), ("other", $"{other}"))
            : null;
    }

    private static bool WasOrphan(long sequence, ProcurementRecord record) =>
        record.Publications.Any(published => published.Sequence == sequence && !HasTender(published, record))
        || record.Contracts.Any(contract => contract.Sequence == sequence && !HasWay(contract, record));

    private static bool HasTender(Recorded<PublishedTender> published, ProcurementRecord record) => record.Routes.Any(route =>
        route.Value.Route == ProcurementRoute.Tender && route.Place < published.Place
        && !route.LiesAfter(published.Happened, published.ReportedAt));

    private static bool HasWay(Recorded<SignedContract> contract, ProcurementRecord record)
    {
        var route = record.Routes.LastOrDefault(route => route.Place < contract.Place);
        if (route is null || route.LiesAfter(contract.Happened, contract.ReportedAt))
            return false;
        return route.Value.Route != ProcurementRoute.Tender || record.Publications.Any(published =>
            published.Place < contract.Place && !published.LiesAfter(contract.Happened, contract.ReportedAt));
    }
}
