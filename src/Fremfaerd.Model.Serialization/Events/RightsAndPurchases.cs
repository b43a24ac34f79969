using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>Mandates and procurement.</summary>
internal static class RightsAndPurchases
{
    internal static readonly EventCase[] All =
    [
        EventShapes.Of<MandateGiven, Mandate>(
            "mandate.given", ActorShapes.Mandate, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
        new ShapeBuilder<MandateRevoked>("mandate.revoked")
            .Has("mandate", Ids.Mandate, happened => happened.Mandate, out var revoked)
            .Has("reason", Kinds.Text, happened => happened.Reason, out var whyRevoked)
            .Event((head, read) => new(head.Sequence, head.Stamp, revoked.In(read), whyRevoked.In(read)) { Command = head.Command }),
        EventShapes.Of<RouteChosen, ChosenRoute>(
            "route.chosen", ProcessShapes.Route, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
        EventShapes.Of<TenderPublished, PublishedTender>(
            "tender.published", ProcessShapes.Tender, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
        EventShapes.Of<ContractSigned, SignedContract>(
            "contract.signed", ProcessShapes.Contract, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
    ];
}
