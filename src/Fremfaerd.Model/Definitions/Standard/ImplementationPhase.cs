using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Implementeringsfasen: its purpose, questions, checks and involvement.</summary>
internal static class ImplementationPhase
{
    private const Phase Here = Phase.Implementation;

    internal static PhaseDescription Description { get; } = new()
    {
        Phase = Here,
        ShortCode = "F7",
        Purpose = new(
            "Tage løsningen i brug, så alle kan være med, følge virkningen for borgere og arbejdsliv og give læringen videre.",
            "Put the solution to use so that everyone can keep up, follow the effect on citizens and working life, and pass the learning on."),
        Source = "S2.8, S3.2, S3.6, S0.16",
        TypicalEvidence = new(
            "Oplæringslog; orienteringsbrev; lokal retningslinje; APV-gennemgang; gevinstopfølgning; MED-referat; læringsnotat",
            "Training log; notice letter; local guideline; APV review; benefit follow-up; MED minutes; learning note"),
        PrimaryPrinciples = ["P1", "P3", "P9"],
        SecondaryPrinciples = ["P6", "P7", "P8"],
    };

    internal static ValueList<Question> Questions { get; } =
    [
        Ask(
            "F7-KO-1", Here, Theme.CoreTask, "S3.16, S3.24",
            "Hvilke gevinster måler vi nu, hvornår, og hvem følger op?",
            "Which benefits do we measure now, when, and who follows up?"),
        Ask(
            "F7-KO-2", Here, Theme.CoreTask, "S1.10, derived",
            "Hvad siger borgere og pårørende om forskellen?",
            "What do citizens and relatives say about the difference?"),
        Ask(
            "F7-OL-1", Here, Theme.TaskExecution, "S3.9, X18",
            "Hvordan er arbejdspres, arbejdsmiljø og faglig kvalitet efter de første uger og måneder?",
            "How are workload, working environment and professional quality after the first weeks and months?"),
        Ask(
            "F7-OL-2", Here, Theme.TaskExecution, "derived",
            "Hvad gør vi, når systemet er nede eller tager fejl?",
            "What do we do when the system is down or wrong?"),
        Ask(
            "F7-OL-3", Here, Theme.TaskExecution, "X03",
            "Hvilke aftaler om brugen skal stå som en fælles retningslinje?",
            "Which agreements on use should stand as a joint guideline?"),
        Ask(
            "F7-KU-1", Here, Theme.CompetenceDevelopment, "S3.6",
            "Har alle fået tid til at øve sig, og ved de, hvor hjælpen er?",
            "Has everyone had time to practise, and do they know where help is?"),
        Ask(
            "F7-KU-2", Here, Theme.CompetenceDevelopment, "S0.14, S3.52",
            "Hvem er ved at blive hægtet af, og hvad gør vi ved det?",
            "Who is falling behind, and what do we do about it?"),
        Ask(
            "F7-KU-3", Here, Theme.CompetenceDevelopment, "S1.14",
            "Hvordan holdes kompetencerne ved lige, når løsningen ændres, eller nye kolleger kommer til?",
            "How are competences kept up when the solution changes or new colleagues arrive?"),
        Ask(
            "F7-IN-1", Here, Theme.Involvement, "S3.7, S3.56",
            "Hvordan samler vi løbende erfaringer op og retter til?",
            "How do we keep collecting experience and adjust?"),
        Ask(
            "F7-IN-2", Here, Theme.Involvement, "S3.34, S3.35",
            "Hvornår drøfter MED virkningerne, og på hvilke oplysninger?",
            "When does MED discuss the effects, and on what information?"),
        Ask(
            "F7-IN-3", Here, Theme.Involvement, "S2.11, S0.16",
            "Hvad vil vi fortælle andre kommuner, også om det, der ikke lykkedes?",
            "What will we tell other municipalities, also about what did not succeed?"),
    ];

    internal static ValueList<ReadinessCheck> Checks { get; } =
    [
        new()
        {
            Code = "F7-R1", Gates = [StandardGates.GoLive],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(HighRiskAi) & Yes(UsedAtWorkplace), AppliesFrom = StandardParameters.HighRiskAiDuties,
            Text = new(
                "Medarbejdere og deres repræsentanter er orienteret, før AI-systemet tages i brug",
                "Employees and their representatives are informed before the AI system is used"),
            Rationale = new(
                "Pligt for arbejdsgivere ved højrisiko-AI på arbejdspladsen; ikrafttræden styres af en dato",
                "Duty of employers for high-risk AI at work; effective date is configuration"),
            Requirement = InvolvedOnOwnSubject(InvolvementLevel.Information, Party.AffectedEmployees, Party.ElectedRepresentatives), Evidence = StandardEvidence.NoticeToStaff, Source = "X26, X28",
        },
        new()
        {
            Code = "F7-R2", Gates = [StandardGates.GoLive],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(HighRiskAi) & Yes(PublicBody), AppliesFrom = StandardParameters.HighRiskAiDuties,
            Text = new(
                "Vurdering af grundlæggende rettigheder er foretaget",
                "Fundamental-rights impact assessment is made"),
            Rationale = new(
                "Kræves før første brug hos offentlige organer; dato er konfiguration",
                "Required before first use by public bodies; date is configuration"),
            Requirement = ConfirmedBeforePassage, Evidence = StandardEvidence.Fria, Source = "X27, X28",
        },
        new()
        {
            Code = "F7-R3", Gates = [StandardGates.GoLive],
            Severity = Severity.Blocking, Basis = Basis.Agreement, BasisDetail = "Agreement",
            AppliesWhen = Yes(MonitorsEmployees),
            Text = new(
                "De ansatte er orienteret om kontrolformål, oplysninger og håndtering, inden kontrollen begynder",
                "Employees are told the purpose, the data and its handling before control starts"),
            Rationale = new(
                "Aftalen om kontrolforanstaltninger kræver forudgående orientering som hovedregel",
                "The agreement on control measures requires prior information as main rule"),
            Requirement = InvolvedOnOwnSubject(InvolvementLevel.Information, Party.AffectedEmployees, Party.ElectedRepresentatives), Evidence = StandardEvidence.NoticeToStaff, Source = "X22",
        },
        new()
        {
            Code = "F7-R4", Gates = [StandardGates.GoLive],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            Waiving = Waiving.HandledElsewhere,
            AppliesWhen = Yes(DpiaRequired),
            Text = new(
                "Konsekvensanalysen er afsluttet og dens foranstaltninger indført",
                "The impact assessment is closed and its measures in place"),
            Rationale = new(
                "Skal ligge før behandlingen",
                "Must precede processing"),
            Requirement = ConfirmedBeforePassage, Evidence = StandardEvidence.Dpia, Source = "X23",
        },
        new()
        {
            Code = "F7-R5", Gates = [StandardGates.GoLive],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(HasWebOrMobileUi),
            Text = new(
                "Tilgængelighedserklæring er offentliggjort",
                "Accessibility statement is published"),
            Rationale = new(
                "Lovpligtig for hvert websted og hver app, fornyes årligt",
                "Statutory for each site and app, renewed yearly"),
            Requirement = ConfirmedAndRenewedYearly, Evidence = StandardEvidence.AccessibilityStatement, Source = "X38",
        },
        new()
        {
            Code = "F7-R6", Gates = [StandardGates.GoLive],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Alle berørte er oplært og har haft tid til at øve sig",
                "All affected are trained and have had time to practise"),
            Rationale = new(
                "Alle har brug for øvelse og støtte",
                "Everyone needs practice and support"),
            Requirement = Confirmed, Evidence = StandardEvidence.TrainingLog, Source = "S3.6, S1.14",
        },
        new()
        {
            Code = "F7-R7", Gates = [StandardGates.GoLive],
            Severity = Severity.Warning, Basis = Basis.Agreement, BasisDetail = "Agreement+Model",
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "Brugen er drøftet lokalt, og nødvendige retningslinjer er aftalt",
                "Use is discussed locally and needed guidelines are agreed"),
            Rationale = new(
                "Den konkrete brug hører til i lokalt MED",
                "Concrete use belongs in local MED"),
            Requirement = All(InvolvedBeforePassage(InvolvementLevel.Medindflydelse, Party.LocalMedCommittee), LocalGuidelineSet), Evidence = StandardEvidence.Guideline, Source = "S3.35, X03",
        },
        new()
        {
            Code = "F7-R8", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "En APV-proces er gennemført for de ændrede arbejdsforhold med AMO som deltager",
                "A workplace-assessment (APV) process is carried out for the changed conditions with the AMO taking part"),
            Rationale = new(
                "Ændrede arbejdsgange eller metoder udløser APV, og AMO skal være med hele vejen",
                "Changed workflows or methods trigger APV, and the AMO must be in it all the way"),
            Requirement = All(AmoInvolvedOnOwnSubject, Confirmed), Evidence = StandardEvidence.ApvRecord, Source = "X55, X18",
        },
        new()
        {
            Code = "F7-R9", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Virkningen er målt mod de forventede gevinster",
                "The effect is measured against the expected benefits"),
            Rationale = new(
                "Måden, der implementeres på, afgør gevinsten",
                "The way of implementing decides the gain"),
            Requirement = Confirmed, Evidence = StandardEvidence.BenefitFollowUp, Source = "S3.2, S3.24",
        },
        new()
        {
            Code = "F7-R10", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "MED har drøftet erfaringer og virkninger",
                "MED has discussed experience and effects"),
            Rationale = new(
                "MED skal kunne stille spørgsmål i hver fase",
                "MED is to be able to ask questions in each phase"),
            Requirement = MedDiscussedOnOwnSubject, Evidence = StandardEvidence.MedMinutes, Source = "S3.34, S3.35",
        },
        new()
        {
            Code = "F7-R11", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Læringen er delt, også det, der var svært",
                "The learning is shared, also what was hard"),
            Rationale = new(
                "Betingelse for deltagelse og gevinst for andre",
                "Participation condition and a gain for others"),
            Requirement = Confirmed, Evidence = StandardEvidence.LearningNote, Source = "S2.11, S0.16",
        },
    ];

    internal static ValueList<InvolvementDefault> Involvement { get; } =
    [
        new()
        {
            Phase = Here, Party = Party.Management,
            Rationale = new(
                "Leder forandringen og følger op",
                "Leads the change and follows up"),
            Source = "S3.50",
        },
        new()
        {
            Phase = Here, Party = Party.AffectedEmployees, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Øver sig, melder tilbage og former brugen",
                "Practise, report back and shape the use"),
            Source = "S3.6, S3.7",
        },
        new()
        {
            Phase = Here, Party = Party.ElectedRepresentatives, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Floor(InvolvementLevel.Medindflydelse, Yes(AffectsWorkingConditions)),
            ],
            Rationale = new(
                "Deltager i APV-gennemgang og opfølgning",
                "Take part in APV review and follow-up"),
            Source = "X18, S3.30",
        },
        new()
        {
            Phase = Here, Party = Party.SuperUsersAndProfessionals, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Hjælper kolleger og samler erfaring",
                "Help colleagues and collect experience"),
            Source = "S3.52",
        },
        new()
        {
            Phase = Here, Party = Party.MainCommittee, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Yes(PrincipleQuestion)),
            ],
            Rationale = new(
                "Følger virkningen på tværs",
                "Follows the effect across"),
            Source = "S3.35",
        },
        new()
        {
            Phase = Here, Party = Party.LocalMedCommittee, Level = InvolvementLevel.Medbestemmelse, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, No(SetsLocalGuideline)),
                Floor(InvolvementLevel.Medindflydelse, Yes(AffectsWorkingConditions)),
            ],
            Rationale = new(
                "Retningslinjer for brug og tilrettelæggelse aftales i enighed her",
                "Guidelines on use and organisation are agreed in consensus here"),
            Source = "S3.35, X03, X04",
        },
        new()
        {
            Phase = Here, Party = Party.Citizens, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Yes(CollectsCitizenFeedback)),
            ],
            Rationale = new(
                "Orienteres om ændret ydelse og kan melde tilbage",
                "Informed of the changed service and may report back"),
            Source = "S1.10, derived",
        },
    ];
}
