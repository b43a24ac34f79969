using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Requirements that something is on record.</summary>
internal static class RecordRequirements
{
    internal static readonly Shape<QuestionsAnswered> QuestionsAnswered = new ShapeBuilder<QuestionsAnswered>("questionsAnswered")
        .Has("questions", new ListKind<QuestionId>(Ids.Question), answered => answered.Ids, out var questions)
        .Made(read => new(questions.In(read)));

    internal static readonly Shape<FactsClarified> FactsClarified = new ShapeBuilder<FactsClarified>("factsClarified")
        .Has("facts", new ListKind<FactId>(Ids.Fact), clarified => clarified.Ids, out var facts)
        .Made(read => new(facts.In(read)));

    internal static readonly Shape<EvidenceConfirmed> EvidenceConfirmed = new ShapeBuilder<EvidenceConfirmed>("evidenceConfirmed")
        .Has("by", Ids.Role, confirmed => confirmed.By, out var by)
        .Flag("beforePassage", confirmed => confirmed.BeforePassage, out var beforePassage)
        .May("validFor", ParameterShapes.Period, confirmed => confirmed.ValidFor, out var validFor)
        .Made(read => new(by.In(read)) { BeforePassage = beforePassage.In(read), ValidFor = validFor.In(read) });

    internal static readonly Shape<DecisionRouted> DecisionRouted = new ShapeBuilder<DecisionRouted>("decisionRouted")
        .Has("decisionLevelFact", Ids.Fact, routed => routed.DecisionLevelFact, out var level)
        .Made(read => new(level.In(read)));

    internal static readonly Shape<RouteGrounded> RouteGrounded = new ShapeBuilder<RouteGrounded>("routeGrounded")
        .Has("value", Ids.Fact, grounded => grounded.Value, out var value)
        .Made(read => new(value.In(read)));

    internal static readonly Shape<FrameStated> FrameStated = new ShapeBuilder<FrameStated>("frameStated")
        .Has("party", Codes.Party, stated => stated.Party, out var party)
        .Made(read => new(party.In(read)));

    internal static readonly Shape<GuidelineSet> GuidelineSet = new ShapeBuilder<GuidelineSet>("guidelineSet")
        .Has("whenFact", Ids.Fact, set => set.WhenFact, out var whenFact)
        .Has("committee", Codes.CommitteeKind, set => set.Committee, out var committee)
        .Made(read => new(whenFact.In(read), committee.In(read)));

    internal static readonly Shape<OutcomeDecided> OutcomeDecided = new ShapeBuilder<OutcomeDecided>("outcomeDecided").Made(_ => new());

    internal static readonly Shape<ViewpointsAnswered> ViewpointsAnswered = new ShapeBuilder<ViewpointsAnswered>("viewpointsAnswered").Made(_ => new());

    internal static readonly Shape<NoOpenBreach> NoOpenBreach = new ShapeBuilder<NoOpenBreach>("noOpenBreach").Made(_ => new());
}
