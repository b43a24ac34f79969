using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>Every type of step with its permanent code.</summary>
internal static class StepCases
{
    private static readonly WrittenShape<MunicipalCommittee> Own = new ShapeBuilder<MunicipalCommittee>("ownCommittee")
        .Has("id", Kinds.Text, committee => committee.Id, out _)
        .Has("name", Kinds.Text, committee => committee.Name, out _)
        .Written();

    internal static StepCase[] All(Words words, StepKind steps) =>
    [
        Step<ClarifyStep>("clarify-fact", words)
            .Has("fact", Ids.Fact, step => step.Fact, out _)
            .Some("follows", Branch(words, steps), step => step.Follows, out _).Case(),
        Step<AnswerStep>("answer-question", words)
            .Has("question", Ids.Question, step => step.Question, out _)
            .Flag("onlyIfNeeded", step => step.OnlyIfNeeded, out _).Case(),
        Step<StateFrameStep>("state-frame", words)
            .Has("party", Codes.Party, step => step.Party, out _)
            .Has("phase", Codes.Phase, step => step.Phase, out _).Case(),
        Step<InvolveStep>("involve", words)
            .Has("forum", InvolvementShapes.Forum, step => step.Forum, out _)
            .Has("level", Codes.Level, step => step.Level, out _)
            .Some("covers", Ids.Check, step => step.Covers, out _)
            .May("phase", Codes.Phase, step => step.Phase, out _)
            .May("notice", ParameterShapes.Period, step => step.Notice, out _).Case(),
        Step<ViewsStep>("record-views", words)
            .Has("forum", InvolvementShapes.Forum, step => step.Forum, out _)
            .May("phase", Codes.Phase, step => step.Phase, out _).Case(),
        Step<AgreeGuidelineStep>("agree-guideline", words)
            .Has("committee", Codes.CommitteeKind, step => step.Committee, out _)
            .May("own", Own, step => step.Own, out _)
            .May("phase", Codes.Phase, step => step.Phase, out _).Case(),
        Step<RespondStep>("respond-to-viewpoint", words)
            .Has("viewpoint", Ids.Viewpoint, step => step.Viewpoint, out _).Case(),
        Step<RouteStep>("choose-route", words)
            .Some("thresholds", Ids.Parameter, step => step.Thresholds, out _).Case(),
        Step<DecideStep>("record-decision", words)
            .May("level", Codes.DecisionLevel, step => step.Level, out _)
            .Some("firstIfItChangesWork", steps, step => step.FirstIfItChangesWork, out _).Case(),
        Step<ConfirmStep>("confirm-check", words)
            .Has("check", ProofShapes.Address, step => step.Check, out _).Case(),
        Step<CustomStep>("custom", words)
            .Has("requirement", Kinds.Text, step => step.Requirement, out _).Case(),
        Step<PassGateStep>("pass-gate", words)
            .Has("gate", Ids.Gate, step => step.Gate, out _)
            .Flag("onlyIfNeeded", step => step.OnlyIfNeeded, out _).Case(),
    ];

    private static ShapeBuilder<TStep> Step<TStep>(string type, Words words)
        where TStep : NextStep => new ShapeBuilder<TStep>(type)
        .Has("type", new LiteralKind(type), _ => type, out _)
        .Has("text", words.Explanation, step => step.Text, out _)
        .May("role", Ids.Role, step => step.By, out _);

    private static StepCase<TStep> Case<TStep>(this ShapeBuilder<TStep> described)
        where TStep : NextStep => new(described.Members());

    private static WrittenShape<StepBranch> Branch(Words words, StepKind steps) => new ShapeBuilder<StepBranch>("stepBranch")
        .Has("answer", FactShapes.Value, branch => branch.Answer, out _)
        .Has("answerName", words.Value, branch => branch.AnswerName, out _)
        .Some("steps", steps, branch => branch.Steps, out _)
        .Some("waysOut", steps.WayOut, branch => branch.WaysOut, out _)
        .Written();
}
