namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Who acted, when, and by what right.</summary>
internal static class ActorShapes
{
    internal static readonly Shape<Signature> Signature = new ShapeBuilder<Signature>("signature")
        .Has("actor", Ids.Actor, by => by.Actor, out var actor)
        .May("role", Ids.Role, by => by.Role, out var role)
        .May("onBehalfOf", Ids.Actor, by => by.OnBehalfOf, out var onBehalfOf)
        .May("mandate", Ids.Mandate, by => by.Mandate, out var mandate)
        .May("system", Ids.Code, by => by.System, out var system)
        .Made(read => new(actor.In(read), role.In(read), onBehalfOf.In(read), mandate.In(read), system.In(read)));

    internal static readonly Shape<Stamp> Stamp = new ShapeBuilder<Stamp>("stamp")
        .Has("by", new SharedKind<Signature>(Signature), stamp => stamp.By, out var by)
        .Has("recordedAt", Kinds.Instant, stamp => stamp.RecordedAt, out var recordedAt)
        .May("happenedAt", Kinds.Moment, stamp => stamp.HappenedAt, out var happenedAt)
        .Made(read => new(by.In(read), recordedAt.In(read), happenedAt.In(read)));

    internal static readonly Shape<Mandate> Mandate = new ShapeBuilder<Mandate>("mandate")
        .Has("id", Ids.Mandate, mandate => mandate.Id, out var id)
        .Has("holder", Ids.Actor, mandate => mandate.Holder, out var holder)
        .Has("role", Ids.Role, mandate => mandate.Role, out var given)
        .Has("from", Kinds.Day, mandate => mandate.From, out var from)
        .Has("until", Kinds.Day, mandate => mandate.Until, out var until)
        .Has("reason", Kinds.Text, mandate => mandate.Reason, out var reason)
        .Some("acts", Codes.Act, mandate => mandate.Acts, out var acts)
        .Made(read => new(id.In(read), holder.In(read), given.In(read), from.In(read), until.In(read), reason.In(read)) { Acts = acts.In(read) });
}
