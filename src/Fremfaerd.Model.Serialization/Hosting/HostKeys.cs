using Fremfaerd.Model.Serialization.Converting;

namespace Fremfaerd.Model.Serialization.Hosting;

/// <summary>The ids and codes for hosts, as values and as keys.</summary>
internal static class HostKeys
{
    internal static HostType[] Ids(JsonLimits limits) =>
    [
        HostType.Key(Shapes.Ids.Process, limits),
        HostType.Key(Shapes.Ids.Command, limits),
        HostType.Key(Shapes.Ids.Actor, limits),
        HostType.Key(Shapes.Ids.Role, limits),
        HostType.Key(Shapes.Ids.Mandate, limits),
        HostType.Key(Shapes.Ids.Gate, limits),
        HostType.Key(Shapes.Ids.Check, limits),
        HostType.Key(Shapes.Ids.Fact, limits),
        HostType.Key(Shapes.Ids.Question, limits),
        HostType.Key(Shapes.Ids.Parameter, limits),
        HostType.Key(Shapes.Ids.Viewpoint, limits),
        HostType.Key(Shapes.Ids.Subcourse, limits),
        HostType.Key(Shapes.Ids.Guideline, limits),
        HostType.Key(Shapes.Ids.Breach, limits),
    ];

    internal static HostType[] Codes(JsonLimits limits) =>
    [
        HostType.Key(Shapes.Codes.Phase, limits),
        HostType.Key(Shapes.Codes.Act, limits),
        HostType.Key(Shapes.Codes.Party, limits),
        HostType.Key(Shapes.Codes.CommitteeKind, limits),
        HostType.Key(Shapes.Codes.Level, limits),
        HostType.Key(Shapes.Codes.DecisionOutcome, limits),
        HostType.Key(Shapes.Codes.DecisionLevel, limits),
        HostType.Key(Shapes.Codes.ViewpointKind, limits),
        HostType.Key(Shapes.Codes.ViewpointResponse, limits),
        HostType.Key(Shapes.Codes.GuidelineKind, limits),
        HostType.Key(Shapes.Codes.ReferralBody, limits),
        HostType.Key(Shapes.Codes.Outcome, limits),
        HostType.Key(Shapes.Codes.GateStatus, limits),
        HostType.Key(Shapes.Codes.ProcurementRoute, limits),
        HostType.Key(Shapes.Codes.VatBasis, limits),
        HostType.Key(Shapes.Codes.Bound, limits),
        HostType.Key(Shapes.Codes.Area, limits),
        HostType.Key(Shapes.Codes.Acquisition, limits),
        HostType.Key(Shapes.Codes.Maturity, limits),
        HostType.Key(Shapes.Codes.Diffusion, limits),
        HostType.Key(Shapes.Codes.GateStanding, limits),
        HostType.Key(Shapes.Codes.GateKind, limits),
        HostType.Key(Shapes.Codes.Severity, limits),
        HostType.Key(Shapes.Codes.Basis, limits),
        HostType.Key(Shapes.Codes.CarriedBecause, limits),
        HostType.Key(Shapes.Codes.Aspect, limits),
        HostType.Key(Shapes.Codes.QuestionStatus, limits),
        HostType.Key(Shapes.Codes.Theme, limits),
        HostType.Key(Shapes.Codes.CourseStanding, limits),
        HostType.Key(Shapes.Codes.MainPhase, limits),
        HostType.Key(Shapes.Codes.BreachState, limits),
        HostType.Key(Shapes.Codes.InvolvedBefore, limits),
        HostType.Key(Shapes.Codes.Waiving, limits),
        HostType.Key(Shapes.Codes.FactKind, limits),
        HostType.Key(Shapes.Codes.Truth, limits),
        HostType.Key(Shapes.Codes.ParameterKind, limits),
        HostType.Key(Shapes.Codes.ParameterDate, limits),
        HostType.Key(Shapes.Codes.GuidanceKind, limits),
        HostType.Key(Shapes.Codes.Move, limits),
        HostType.Key(Shapes.Codes.Language, limits),
    ];
}
