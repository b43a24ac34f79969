namespace Fremfaerd.Model.Definitions;

/// <summary>
/// The facts of the standard definition by name. What each means stands in
/// <see cref="StandardDefinition.Current"/>; those the catalogue does not name are marked as ours there.
/// </summary>
public static class StandardFacts
{
    /// <summary>Affects work, staff, cooperation or working-environment conditions (S3.33). Yes or no.</summary>
    public static FactId AffectsWorkingConditions { get; } = "affectsWorkingConditions";

    /// <summary>Major rationalisation or restructuring project by the municipality's own definition (X03, X09). Yes or no; no where <see cref="AffectsWorkingConditions"/> is no.</summary>
    public static FactId MajorRestructuring { get; } = "majorRestructuring";

    /// <summary>Runs across units, administrations or authorities (S3.38). Yes or no.</summary>
    public static FactId CrossOrganisational { get; } = "crossOrganisational";

    /// <summary>The solution is not clear in advance, is complex or needs ongoing adaptation (S3.48). Yes or no.</summary>
    public static FactId UncertainSolution { get; } = "uncertainSolution";

    /// <summary>Something is to be bought (S2.4). Yes or no.</summary>
    public static FactId RequiresProcurement { get; } = "requiresProcurement";

    /// <summary>Digital solution (S3.49). Yes or no.</summary>
    public static FactId IsDigital { get; } = "isDigital";

    /// <summary>Website or mobile app (also intranet, where the law applies) (X37). Yes or no; no where <see cref="IsDigital"/> is no.</summary>
    public static FactId HasWebOrMobileUi { get; } = "hasWebOrMobileUi";

    /// <summary>Processes personal data (X23). Yes or no.</summary>
    public static FactId ProcessesPersonalData { get; } = "processesPersonalData";

    /// <summary>A data-protection impact assessment is required (X23). Yes or no; no where <see cref="ProcessesPersonalData"/> is no.</summary>
    public static FactId DpiaRequired { get; } = "dpiaRequired";

    /// <summary>Uses AI (X26, X27). Yes or no; no where <see cref="IsDigital"/> is no.</summary>
    public static FactId UsesAi { get; } = "usesAi";

    /// <summary>Is high-risk under the AI Act (X26, X27). Yes or no; no where <see cref="UsesAi"/> is no.</summary>
    public static FactId HighRiskAi { get; } = "highRiskAi";

    /// <summary>Is used at the workplace (X26, X27). Yes or no, yes unless clarified.</summary>
    public static FactId UsedAtWorkplace { get; } = "usedAtWorkplace";

    /// <summary>The municipality is a public body (X26, X27). Yes or no, yes unless clarified.</summary>
    public static FactId PublicBody { get; } = "publicBody";

    /// <summary>Can be used to follow employees (X22). Yes or no; no where <see cref="AffectsWorkingConditions"/> is no.</summary>
    public static FactId MonitorsEmployees { get; } = "monitorsEmployees";

    /// <summary>Follows or tracks citizens (X33, S0.7). Yes or no.</summary>
    public static FactId MonitorsCitizens { get; } = "monitorsCitizens";

    /// <summary>Affects elderly people (X31, X32). Yes or no.</summary>
    public static FactId AffectsElderlyCitizens { get; } = "affectsElderlyCitizens";

    /// <summary>Affects people with disabilities (X31, X32). Yes or no.</summary>
    public static FactId AffectsCitizensWithDisabilities { get; } = "affectsCitizensWithDisabilities";

    /// <summary>The phase holds a new decision on working conditions (X02). Read from the decisions recorded in the visit; cannot be clarified.</summary>
    public static FactId PhaseHasNewDecision { get; } = "phaseHasNewDecision";

    /// <summary>The level at which the decision is taken (X01, X08, S3.36). Choice: a code of <see cref="Model.Involvement.DecisionLevel"/>, such as <c>workplace</c>.</summary>
    public static FactId DecisionLevel { get; } = "decisionLevel";

    /// <summary>The estimated value of the contract over its whole term with options (X29). Amount: the whole term with options, without VAT.</summary>
    public static FactId ContractValue { get; } = "contractValue";

    /// <summary>Raises a question of principle for the whole municipality (S3.35, S3.58). Yes or no, no unless clarified.</summary>
    public static FactId PrincipleQuestion { get; } = "principleQuestion";

    /// <summary>An overall guideline is negotiated or set (X03). Yes or no, no unless clarified.</summary>
    public static FactId SetsOverallGuideline { get; } = "setsOverallGuideline";

    /// <summary>Local guidelines on organising work or on use are set (X03, S3.35). Yes or no.</summary>
    public static FactId SetsLocalGuideline { get; } = "setsLocalGuideline";

    /// <summary>A written mandate delegates details of the workflow (derived). Yes or no, no unless clarified.</summary>
    public static FactId DelegatesWorkflowDetails { get; } = "delegatesWorkflowDetails";

    /// <summary>A written mandate delegates the approval of requirements (derived). Yes or no, no unless clarified.</summary>
    public static FactId DelegatesRequirementApproval { get; } = "delegatesRequirementApproval";

    /// <summary>A written mandate delegates the acceptance of workflow details after trials (derived). Yes or no, no unless clarified.</summary>
    public static FactId DelegatesAcceptance { get; } = "delegatesAcceptance";

    /// <summary>The procedural guideline involves Hovedudvalget in the requirements (X09). Yes or no, no unless clarified.</summary>
    public static FactId ProcedureInvolvesMainCommittee { get; } = "procedureInvolvesMainCommittee";

    /// <summary>Citizens meet the solution themselves (X37, derived). Yes or no, no unless clarified.</summary>
    public static FactId CitizenFacing { get; } = "citizenFacing";

    /// <summary>Staff are transferred or tasks outsourced (derived). Yes or no, no unless clarified.</summary>
    public static FactId StaffTransferredOrOutsourced { get; } = "staffTransferredOrOutsourced";

    /// <summary>The terms of the contract affect working conditions (S3.33). Yes or no, no unless clarified.</summary>
    public static FactId ContractTermsAffectWork { get; } = "contractTermsAffectWork";

    /// <summary>Feedback is collected from citizens (S1.10, derived). Yes or no, no unless clarified.</summary>
    public static FactId CollectsCitizenFeedback { get; } = "collectsCitizenFeedback";

    /// <summary>Whether something is to be developed or adapted; where nothing is, the development phase can be skipped.</summary>
    public static FactId RequiresDevelopment { get; } = "requiresDevelopment";
}
