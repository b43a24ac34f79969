using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Events;

/// <summary>Meetings, views, plans, guidelines and breaches.</summary>
internal static class InvolvementEvents
{
    internal static readonly EventCase[] All =
    [
        EventShapes.Of<InvolvementHeld, HeldInvolvement>(
            "involvement.held", InvolvementShapes.Held, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
        EventShapes.Of<InvolvementPlanned, InvolvementPlan>(
            "involvement.planned", PlanShapes.Plan, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
        EventShapes.Of<ViewpointReceived, Viewpoint>(
            "viewpoint.received", ViewpointShapes.Viewpoint, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
        new ShapeBuilder<ViewpointAnswered>("viewpoint.answered")
            .Has("viewpoint", Ids.Viewpoint, happened => happened.Viewpoint, out var viewpoint)
            .Has("reply", ViewpointShapes.Reply, happened => happened.Reply, out var reply)
            .Event((head, read) => new(head.Sequence, head.Stamp, viewpoint.In(read), reply.In(read)) { Command = head.Command }),
        EventShapes.Of<GuidelineAgreed, Guideline>(
            "guideline.agreed", PlanShapes.Guideline, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
        new ShapeBuilder<GuidelineTerminated>("guideline.terminated")
            .Has("guideline", Ids.Guideline, happened => happened.Guideline, out var guideline)
            .Has("reason", Kinds.Text, happened => happened.Reason, out var terminated)
            .Event((head, read) => new(head.Sequence, head.Stamp, guideline.In(read), terminated.In(read)) { Command = head.Command }),
        EventShapes.Of<BreachRaised, Breach>(
            "breach.raised", BreachShapes.Breach, happened => happened.What,
            (head, what) => new(head.Sequence, head.Stamp, what) { Command = head.Command }),
        new ShapeBuilder<BreachReferred>("breach.referred")
            .Has("breach", Ids.Breach, happened => happened.Breach, out var referred)
            .Has("referral", BreachShapes.Referral, happened => happened.What, out var referral)
            .Event((head, read) => new(head.Sequence, head.Stamp, referred.In(read), referral.In(read)) { Command = head.Command }),
        new ShapeBuilder<BreachSettled>("breach.settled")
            .Has("breach", Ids.Breach, happened => happened.Breach, out var settled)
            .Has("settlement", BreachShapes.Settlement, happened => happened.What, out var settlement)
            .Event((head, read) => new(head.Sequence, head.Stamp, settled.In(read), settlement.In(read)) { Command = head.Command }),
    ];
}
