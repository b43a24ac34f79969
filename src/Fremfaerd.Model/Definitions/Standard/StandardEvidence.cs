namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>The documents and records that the checks of the standard definition rest on.</summary>
internal static class StandardEvidence
{
    internal static readonly EvidenceKind AccessibilityStatement = new("AccessibilityStatement", new("tilgængelighedserklæring", "the accessibility statement"));
    internal static readonly EvidenceKind AiRiskNote = new("AiRiskNote", new("notat om AI-risiko", "the AI risk note"));
    internal static readonly EvidenceKind AmoNote = new("AmoNote", new("notat fra arbejdsmiljøorganisationen", "the note of the working-environment organisation"));
    internal static readonly EvidenceKind ApvRecord = new("ApvRecord", new("APV-gennemgang", "the workplace assessment (APV)"));
    internal static readonly EvidenceKind ArchitectureNote = new("ArchitectureNote", new("arkitekturnotat", "the architecture note"));
    internal static readonly EvidenceKind Assignment = new("Assignment", new("udpegning af ansvarlig leder", "the appointment of the manager"));
    internal static readonly EvidenceKind BenefitFollowUp = new("BenefitFollowUp", new("gevinstopfølgning", "the benefit follow-up"));
    internal static readonly EvidenceKind BenefitSheet = new("BenefitSheet", new("gevinstark", "the benefit sheet"));
    internal static readonly EvidenceKind Budget = new("Budget", new("budget", "the budget"));
    internal static readonly EvidenceKind ConcernLog = new("ConcernLog", new("liste over bekymringer", "the list of concerns"));
    internal static readonly EvidenceKind ContractAnnex = new("ContractAnnex", new("kontraktbilag", "the contract annex"));
    internal static readonly EvidenceKind DecisionRecord = new("DecisionRecord", new("beslutningsnotat", "the decision record"));
    internal static readonly EvidenceKind DependencyMap = new("DependencyMap", new("afhængighedskort", "the dependency map"));
    internal static readonly EvidenceKind Dpia = new("Dpia", new("konsekvensanalyse vedrørende databeskyttelse (DPIA)", "the data-protection impact assessment (DPIA)"));
    internal static readonly EvidenceKind DpiaMeasures = new("DpiaMeasures", new("foranstaltninger fra konsekvensanalysen", "the measures of the impact assessment"));
    internal static readonly EvidenceKind DpiaScreening = new("DpiaScreening", new("DPIA-screening", "the DPIA screening"));
    internal static readonly EvidenceKind EvaluationNote = new("EvaluationNote", new("evalueringsnotat", "the evaluation note"));
    internal static readonly EvidenceKind FallbackTest = new("FallbackTest", new("prøve af nødprocedure", "the fallback test"));
    internal static readonly EvidenceKind FeedbackLog = new("FeedbackLog", new("log over tilbagemeldinger", "the feedback log"));
    internal static readonly EvidenceKind FrameStatement = new("FrameStatement", new("udmelding om ramme og frihedsgrader", "the statement of what is fixed and open"));
    internal static readonly EvidenceKind Fria = new("Fria", new("konsekvensanalyse vedrørende grundlæggende rettigheder (FRIA)", "the fundamental-rights impact assessment (FRIA)"));
    internal static readonly EvidenceKind Guideline = new("Guideline", new("lokal retningslinje", "the local guideline"));
    internal static readonly EvidenceKind GuidelineTopics = new("GuidelineTopics", new("emner til retningslinjer", "the topics for guidelines"));
    internal static readonly EvidenceKind HearingReply = new("HearingReply", new("høringssvar", "the hearing reply"));
    internal static readonly EvidenceKind IdeaDescription = new("IdeaDescription", new("idébeskrivelse", "the idea description"));
    internal static readonly EvidenceKind ImpactAssessment = new("ImpactAssessment", new("konsekvensvurdering", "the impact assessment"));
    internal static readonly EvidenceKind ImpactScreening = new("ImpactScreening", new("screening af berørte forhold", "the screening of affected conditions"));
    internal static readonly EvidenceKind InvolvementRecord = new("InvolvementRecord", new("noteret inddragelse", "the involvement record"));
    internal static readonly EvidenceKind LearningNote = new("LearningNote", new("læringsnotat", "the learning note"));
    internal static readonly EvidenceKind LegalNote = new("LegalNote", new("juridisk notat", "the legal note"));
    internal static readonly EvidenceKind MarketNote = new("MarketNote", new("markedsnotat", "the market note"));
    internal static readonly EvidenceKind MedDiscussion = new("MedDiscussion", new("noteret drøftelse i MED", "a recorded MED discussion"));
    internal static readonly EvidenceKind MedMinutes = new("MedMinutes", new("MED-referat", "the MED minutes"));
    internal static readonly EvidenceKind MedRouting = new("MedRouting", new("fastlagt beslutningsniveau", "the decision level"));
    internal static readonly EvidenceKind MethodChoice = new("MethodChoice", new("valg af projektform", "the choice of method"));
    internal static readonly EvidenceKind NoticeToStaff = new("NoticeToStaff", new("orienteringsbrev til medarbejderne", "the notice to staff"));
    internal static readonly EvidenceKind OrientationNote = new("OrientationNote", new("orienteringsnotat", "the orientation note"));
    internal static readonly EvidenceKind PlanReview = new("PlanReview", new("revideret plan", "the revised plan"));
    internal static readonly EvidenceKind ProcedureLog = new("ProcedureLog", new("log over procedureretningslinjen", "the log of the procedural guideline"));
    internal static readonly EvidenceKind ProcurementNote = new("ProcurementNote", new("indkøbsnotat", "the procurement note"));
    internal static readonly EvidenceKind PrototypeResult = new("PrototypeResult", new("prototyperesultat", "the prototype result"));
    internal static readonly EvidenceKind RadarEntry = new("RadarEntry", new("opslag i teknologiradaren", "the technology-radar entry"));
    internal static readonly EvidenceKind RequirementTrace = new("RequirementTrace", new("sporing fra krav til formål", "the trace from requirements to purpose"));
    internal static readonly EvidenceKind Requirements = new("Requirements", new("kravspecifikation", "the requirement specification"));
    internal static readonly EvidenceKind ResourcePlan = new("ResourcePlan", new("ressourceplan", "the resource plan"));
    internal static readonly EvidenceKind ReviewLog = new("ReviewLog", new("gennemgangslog", "the review log"));
    internal static readonly EvidenceKind RoleList = new("RoleList", new("liste over roller", "the list of roles"));
    internal static readonly EvidenceKind StakeholderList = new("StakeholderList", new("interessentliste", "the stakeholder list"));
    internal static readonly EvidenceKind TeamList = new("TeamList", new("holdliste", "the team list"));
    internal static readonly EvidenceKind TestReport = new("TestReport", new("testrapport", "the test report"));
    internal static readonly EvidenceKind TrainingLog = new("TrainingLog", new("oplæringslog", "the training log"));
    internal static readonly EvidenceKind TrainingPlan = new("TrainingPlan", new("oplæringsplan", "the training plan"));
    internal static readonly EvidenceKind WorkflowDescription = new("WorkflowDescription", new("arbejdsgangsbeskrivelse", "the workflow description"));
}
