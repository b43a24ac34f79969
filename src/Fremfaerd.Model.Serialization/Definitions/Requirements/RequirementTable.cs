namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Every type of requirement by its permanent code.</summary>
internal static class RequirementTable
{
    internal static RequirementCase[] All(Kind<Requirement> parts, Kind<CustomRequirement> custom) =>
    [
        new RequirementCase<QuestionsAnswered>("questions-answered", RecordRequirements.QuestionsAnswered),
        new RequirementCase<FactsClarified>("facts-clarified", RecordRequirements.FactsClarified),
        new RequirementCase<EvidenceConfirmed>("evidence-confirmed", RecordRequirements.EvidenceConfirmed),
        new RequirementCase<MedHeard>("med-heard", InvolvementRequirements.MedHeard),
        new RequirementCase<MedDiscussed>("med-discussed", InvolvementRequirements.MedDiscussed),
        new RequirementCase<PartiesInvolved>("parties-involved", InvolvementRequirements.PartiesInvolved),
        new RequirementCase<AmoTakesPart>("amo-takes-part", InvolvementRequirements.AmoTakesPart),
        new RequirementCase<CouncilHeard>("council-heard", InvolvementRequirements.CouncilHeard),
        new RequirementCase<FrameStated>("frame-stated", RecordRequirements.FrameStated),
        new RequirementCase<GuidelineSet>("guideline-set", RecordRequirements.GuidelineSet),
        new RequirementCase<DecisionRouted>("decision-routed", RecordRequirements.DecisionRouted),
        new RequirementCase<OutcomeDecided>("outcome-decided", RecordRequirements.OutcomeDecided),
        new RequirementCase<ViewpointsAnswered>("viewpoints-answered", RecordRequirements.ViewpointsAnswered),
        new RequirementCase<RouteGrounded>("route-grounded", RecordRequirements.RouteGrounded),
        new RequirementCase<NoOpenBreach>("no-open-breach", RecordRequirements.NoOpenBreach),
        new RequirementCase<AllOf>("all-of", AllOf(parts)),
        new RequirementCase<CustomRequirement>("custom", custom),
    ];

    private static Shape<AllOf> AllOf(Kind<Requirement> part) => new ShapeBuilder<AllOf>("allOf")
        .Has("parts", new ListKind<Requirement>(part), all => all.Parts, out var parts)
        .Made(read => new(parts.In(read)));
}
