namespace Fremfaerd.Model.Serialization.Shapes;

/// <summary>The coded values of documents.</summary>
internal static class Codes
{
    internal static readonly CodeKind<Phase> Phase = new();
    internal static readonly CodeKind<Act> Act = new();
    internal static readonly CodeKind<Party> Party = new();
    internal static readonly CodeKind<CommitteeKind> CommitteeKind = new();
    internal static readonly CodeKind<InvolvementLevel> Level = new();
    internal static readonly CodeKind<DecisionOutcome> DecisionOutcome = new();
    internal static readonly CodeKind<DecisionLevel> DecisionLevel = new();
    internal static readonly CodeKind<ViewpointKind> ViewpointKind = new();
    internal static readonly CodeKind<ViewpointResponse> ViewpointResponse = new();
    internal static readonly CodeKind<GuidelineKind> GuidelineKind = new();
    internal static readonly CodeKind<ReferralBody> ReferralBody = new();
    internal static readonly CodeKind<Outcome> Outcome = new();
    internal static readonly CodeKind<GateStatus> GateStatus = new();
    internal static readonly CodeKind<ProcurementRoute> ProcurementRoute = new();
    internal static readonly CodeKind<VatBasis> VatBasis = new();
    internal static readonly CodeKind<Bound> Bound = new();
    internal static readonly CodeKind<MunicipalArea> Area = new();
    internal static readonly CodeKind<Acquisition> Acquisition = new();
    internal static readonly CodeKind<RadarMaturity> Maturity = new();
    internal static readonly CodeKind<RadarDiffusion> Diffusion = new();
    internal static readonly CodeKind<GateStanding> GateStanding = new();
    internal static readonly CodeKind<GateKind> GateKind = new();
    internal static readonly CodeKind<Severity> Severity = new();
    internal static readonly CodeKind<Basis> Basis = new();
    internal static readonly CodeKind<CarriedBecause> CarriedBecause = new();
    internal static readonly CodeKind<Aspect> Aspect = new();
    internal static readonly CodeKind<QuestionStatus> QuestionStatus = new();
    internal static readonly CodeKind<Theme> Theme = new();
    internal static readonly CodeKind<CourseStanding> CourseStanding = new();
    internal static readonly CodeKind<MainPhase> MainPhase = new();
    internal static readonly CodeKind<BreachState> BreachState = new();
    internal static readonly CodeKind<InvolvedBefore> InvolvedBefore = new();
    internal static readonly CodeKind<Waiving> Waiving = new();
    internal static readonly CodeKind<FactKind> FactKind = new();
    internal static readonly CodeKind<Truth> Truth = new();
    internal static readonly CodeKind<ParameterKind> ParameterKind = new();
    internal static readonly CodeKind<ParameterDate> ParameterDate = new();
    internal static readonly CodeKind<GuidanceKind> GuidanceKind = new();
    internal static readonly CodeKind<Move> Move = new();
    internal static readonly CodeKind<Language> Language = new();
}
