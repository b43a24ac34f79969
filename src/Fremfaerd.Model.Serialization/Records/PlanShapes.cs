namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Involvement planned and guidelines agreed.</summary>
internal static class PlanShapes
{
    internal static readonly Shape<InvolvementFrame> Frame = new ShapeBuilder<InvolvementFrame>("involvementFrame")
        .Has("fixed", Kinds.Text, frame => frame.Fixed, out var isFixed)
        .Has("open", Kinds.Text, frame => frame.Open, out var isOpen)
        .Made(read => new(isFixed.In(read), isOpen.In(read)));

    internal static readonly Shape<Subcourse> Subcourse = new ShapeBuilder<Subcourse>("subcourse")
        .Has("id", Ids.Subcourse, part => part.Id, out var partId)
        .Has("name", Kinds.Text, part => part.Name, out var name)
        .Made(read => new(partId.In(read), name.In(read)));

    internal static readonly Shape<InvolvementPlan> Plan = new ShapeBuilder<InvolvementPlan>("involvementPlan")
        .Has("party", Codes.Party, plan => plan.Party, out var party)
        .Has("level", Codes.Level, plan => plan.Level, out var level)
        .May("frame", Frame, plan => plan.Frame, out var frame)
        .May("reason", Kinds.Text, plan => plan.Reason, out var reason)
        .May("phase", Codes.Phase, plan => plan.Phase, out var phase)
        .May("subcourse", Subcourse, plan => plan.Subcourse, out var subcourse)
        .Made(read => new(party.In(read), level.In(read))
        {
            Frame = frame.In(read),
            Reason = reason.In(read),
            Phase = phase.In(read),
            Subcourse = subcourse.In(read),
        });

    internal static readonly Shape<Guideline> Guideline = new ShapeBuilder<Guideline>("guideline")
        .Has("id", Ids.Guideline, guideline => guideline.Id, out var id)
        .Has("kind", Codes.GuidelineKind, guideline => guideline.Kind, out var kind)
        .Has("subject", Kinds.Text, guideline => guideline.Subject, out var subject)
        .Has("committee", InvolvementShapes.Committee, guideline => guideline.Committee, out var committee)
        .Has("reference", Kinds.Text, guideline => guideline.Reference, out var reference)
        .May("phase", Codes.Phase, guideline => guideline.Phase, out var about)
        .May("noticeMonths", Kinds.AnyCount, guideline => guideline.NoticeMonths, out var notice)
        .May("replaces", Ids.Guideline, guideline => guideline.Replaces, out var replaces)
        .Made(read => new(id.In(read), kind.In(read), subject.In(read), committee.In(read), reference.In(read))
        {
            Phase = about.In(read),
            NoticeMonths = notice.In(read),
            Replaces = replaces.In(read),
        });
}
