using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Beslutningsfasen: its purpose, questions, checks and involvement.</summary>
internal static class DecisionPhase
{
    private const Phase Here = Phase.Decision;

    internal static PhaseDescription Description { get; } = new()
    {
        Phase = Here,
        ShortCode = "F2",
        Purpose = new(
            "Lægge følger, gevinster og forudsætninger åbent frem og træffe en noteret beslutning om at gå videre, ændre eller stoppe, efter at sagen er drøftet på det rette niveau.",
            "Lay consequences, benefits and assumptions open and take a recorded decision to go on, change or stop, after the matter has been discussed at the right level."),
        Source = "S2.8, S3.16, S3.33, X01, X02",
        TypicalEvidence = new(
            "Konsekvensvurdering; gevinstark med forudsætninger; MED-dagsorden, bilag og referat med dato; høringssvar; beslutningsnotat; ressourceplan; DPIA-screening",
            "Impact assessment; benefit sheet with assumptions; MED agenda, annexes and dated minutes; hearing replies; decision note; resource plan; DPIA screening"),
        PrimaryPrinciples = ["P1", "P6", "P8"],
        SecondaryPrinciples = ["P2", "P4", "P7"],
    };

    internal static ValueList<Question> Questions { get; } =
    [
        Ask(
            "F2-KO-1", Here, Theme.CoreTask, "S3.16",
            "Hvad regner vi med, at borgere, medarbejdere og økonomi får ud af det, og hvad bygger vi det på?",
            "What do we expect citizens, employees and finances to gain, and what do we base it on?"),
        Ask(
            "F2-KO-2", Here, Theme.CoreTask, "S1.2, S3.15, derived",
            "Hvilke bivirkninger kan vi leve med, og hvilke skal få os til at stoppe?",
            "Which side effects can we live with, and which should make us stop?"),
        Ask(
            "F2-KO-3", Here, Theme.CoreTask, "S1.15",
            "Støtter teknologien fagligheden, eller flytter vi ansvar fra mennesker til et system?",
            "Does the technology support professional skill, or do we move responsibility from people to a system?"),
        Ask(
            "F2-OL-1", Here, Theme.TaskExecution, "S3.9, S3.5",
            "Hvordan ændres arbejdsdagen: tempo, indhold, kontakt, ansvar og belastning?",
            "How does the working day change: pace, content, contact, responsibility and strain?"),
        Ask(
            "F2-OL-2", Here, Theme.TaskExecution, "S3.17",
            "Hvilke uformelle opgaver og relationer forsvinder eller flytter sig, hvis vi siger ja?",
            "Which informal tasks and relations vanish or move if we say yes?"),
        Ask(
            "F2-OL-3", Here, Theme.TaskExecution, "S3.41",
            "Hvilke systemer, data og enheder afhænger vi af, og hvem mærker følgerne af vores valg?",
            "Which systems, data and units do we depend on, and who feels the consequences of our choice?"),
        Ask(
            "F2-KU-1", Here, Theme.CompetenceDevelopment, "S1.14, S2.10, S4.9",
            "Hvad koster den nødvendige oplæring i tid og penge, og står det i beslutningsgrundlaget?",
            "What does the needed training cost in time and money, and is that in the decision basis?"),
        Ask(
            "F2-KU-2", Here, Theme.CompetenceDevelopment, "S1.12, X41",
            "Hvilke faggrupper får ændret deres faglige råderum mest?",
            "Which professions see their professional latitude change the most?"),
        Ask(
            "F2-IN-1", Here, Theme.Involvement, "X01, S3.36",
            "Hvilken leder har kompetencen til at beslutte, og hvilket MED-udvalg hører til det niveau?",
            "Which manager has the competence to decide, and which MED committee belongs to that level?"),
        Ask(
            "F2-IN-2", Here, Theme.Involvement, "S3.10",
            "Hvad ligger fast, og hvad kan medarbejderne stadig påvirke?",
            "What is fixed, and what can employees still influence?"),
        Ask(
            "F2-IN-3", Here, Theme.Involvement, "X02, S3.33",
            "Er medarbejdernes synspunkter med i det materiale, der besluttes på?",
            "Are the employees' views part of the material the decision rests on?"),
        Ask(
            "F2-IN-4", Here, Theme.Involvement, "S3.48, S3.51",
            "Passer et klassisk forløb, eller har vi brug for korte afprøvninger?",
            "Does a classic course fit, or do we need short trials?"),
    ];

    internal static ValueList<ReadinessCheck> Checks { get; } =
    [
        new()
        {
            Code = "F2-R1", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Agreement, BasisDetail = "Agreement+Model",
            NeededWheneverEnrolled = true,
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "Beslutningsniveauet og det tilhørende MED-udvalg er fastlagt",
                "The decision level and the matching MED committee are fixed"),
            Rationale = new(
                "Kun dér, hvor lederen har kompetencen, er der reel indflydelse",
                "Only where the manager has the competence is influence real"),
            Requirement = DecisionLevelFixed, Evidence = StandardEvidence.MedRouting, Source = "X01, X08, S3.36",
        },
        new()
        {
            Code = "F2-R2", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Agreement, BasisDetail = "Agreement+Model",
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "MED på rette niveau har fået materialet og drøftet sagen inden beslutningen",
                "MED at the right level got the material and discussed the matter before the decision"),
            Rationale = new(
                "Påtænkte beslutninger skal drøftes, før de træffes",
                "Intended decisions are to be discussed before they are taken"),
            Requirement = MedHeardBeforeDecisions, Evidence = StandardEvidence.MedMinutes, Source = "X02, S3.33, X44",
        },
        new()
        {
            Code = "F2-R3", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law (secondary source)+Model",
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "Følger for arbejdet og arbejdsmiljøet er vurderet sammen med medarbejdere og AMR",
                "Consequences for the work and working environment are assessed with employees and the AMR"),
            Rationale = new(
                "Medarbejderne kender belastningerne; arbejdsmiljøgruppen skal med i planlægningen",
                "Employees know the strains; the working-environment group must be in the planning"),
            Requirement = All(AmoInvolvedBeforeDecisions, Involved(InvolvementLevel.Medindflydelse, Party.AffectedEmployees)), Evidence = StandardEvidence.ImpactAssessment, Source = "S3.9, X19",
        },
        new()
        {
            Code = "F2-R4", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Agreement, BasisDetail = "Agreement",
            AppliesWhen = Yes(MajorRestructuring),
            Text = new(
                "Procedureretningslinjen for større omstillinger er fulgt",
                "The procedural guideline for major restructuring is followed"),
            Rationale = new(
                "Retningslinjen er obligatorisk og bindende",
                "The guideline is mandatory and binding"),
            Requirement = Confirmed, Evidence = StandardEvidence.ProcedureLog, Source = "X03, X07, X09",
        },
        new()
        {
            Code = "F2-R5", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(AffectsElderlyCitizens),
            Text = new(
                "Ældrerådet er hørt efter kommunens aftale",
                "Ældrerådet has been heard per the municipality's arrangement"),
            Rationale = new(
                "Uden aftale skal rådet høres om alle forslag vedrørende ældre",
                "Without arrangement it must be heard on all proposals concerning the elderly"),
            Requirement = new CouncilHeard(Party.ElderlyCouncil), Evidence = StandardEvidence.HearingReply, Source = "X31",
        },
        new()
        {
            Code = "F2-R6", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(AffectsCitizensWithDisabilities),
            Text = new(
                "Handicaprådet er hørt",
                "Handicaprådet has been heard"),
            Rationale = new(
                "Høringspligt ved initiativer af betydning",
                "Duty to hear on initiatives of importance"),
            Requirement = new CouncilHeard(Party.DisabilityCouncil), Evidence = StandardEvidence.HearingReply, Source = "X32",
        },
        new()
        {
            Code = "F2-R7", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Gevinster og deres forudsætninger er lagt frem og prøvet mod virkeligheden",
                "Benefits and their assumptions are laid out and tested against reality"),
            Rationale = new(
                "Skjulte forudsætninger giver fejlvurderede potentialer",
                "Hidden assumptions give misjudged potentials"),
            Requirement = All(Answered("F2-KO-1"), Confirmed), Evidence = StandardEvidence.BenefitSheet, Source = "S3.16",
        },
        new()
        {
            Code = "F2-R8", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Model, BasisDetail = "Model",
            Waiving = Waiving.ByOnePerson,
            Text = new(
                "Der er sat arbejdstid af til de ledere og medarbejdere, der deltager",
                "Working time for involved leaders and employees is set aside"),
            Rationale = new(
                "Fremfærd-projektet krævede afsat tid; her brugt som almindelig betingelse",
                "The Fremfærd project required time set aside; used here as a general condition"),
            Requirement = Confirmed, Evidence = StandardEvidence.ResourcePlan, Source = "S2.10",
        },
        new()
        {
            Code = "F2-R9", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Udgifter til oplæring indgår i beslutningsgrundlaget",
                "Training costs are in the decision basis"),
            Rationale = new(
                "Kompetencer skal der investeres i",
                "Competences need investment"),
            Requirement = Confirmed, Evidence = StandardEvidence.Budget, Source = "S4.9, S1.14",
        },
        new()
        {
            Code = "F2-R10", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(ProcessesPersonalData),
            Text = new(
                "Der er screenet for, om en konsekvensanalyse (DPIA) kræves",
                "It is screened whether a data-protection impact assessment is required"),
            Rationale = new(
                "Kravet gælder før behandlingen starter",
                "The requirement applies before processing starts"),
            Requirement = All(Clarified(DpiaRequired), Confirmed), Evidence = StandardEvidence.DpiaScreening, Source = "X23, X24",
        },
        new()
        {
            Code = "F2-R11", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(UsesAi),
            Text = new(
                "AI-brugens risikoklasse er vurderet",
                "The risk class of the AI use is assessed"),
            Rationale = new(
                "Højrisiko udløser pligter over for medarbejdere og borgere",
                "High risk triggers duties towards employees and citizens"),
            Requirement = All(Clarified(HighRiskAi), Confirmed), Evidence = StandardEvidence.AiRiskNote, Source = "X26, X27",
        },
        new()
        {
            Code = "F2-R12", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(MonitorsCitizens),
            Text = new(
                "Retsgrundlag og samtykke for teknologi, der følger borgere, er afklaret",
                "Legal basis and consent for technology that follows citizens is clarified"),
            Rationale = new(
                "Kun bestemte løsninger må bruges uden samtykke",
                "Only certain solutions may be used without consent"),
            Requirement = Confirmed, Evidence = StandardEvidence.LegalNote, Source = "X33",
        },
        new()
        {
            Code = "F2-R13", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Projektform er valgt efter opgavens art og usikkerhed",
                "Project form is chosen by the nature and uncertainty of the task"),
            Rationale = new(
                "Enkle forløb og eksperimenter kræver hver sin styring",
                "Simple courses and experiments need different steering"),
            Requirement = Answered("F2-IN-4"), Evidence = StandardEvidence.MethodChoice, Source = "S3.48, S3.51",
        },
    ];

    internal static ValueList<InvolvementDefault> Involvement { get; } =
    [
        new()
        {
            Phase = Here, Party = Party.Management,
            Rationale = new(
                "Beslutningen ligger hos lederen, evt. med indstilling til politikerne",
                "The decision lies with the manager, possibly with a recommendation to politicians"),
            Source = "X01",
        },
        new()
        {
            Phase = Here, Party = Party.AffectedEmployees, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "De vurderer følger og forudsætninger",
                "They assess consequences and assumptions"),
            Source = "S3.9, S3.16",
        },
        new()
        {
            Phase = Here, Party = Party.ElectedRepresentatives, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Floor(InvolvementLevel.Medindflydelse, Yes(AffectsWorkingConditions)),
            ],
            Rationale = new(
                "Deres synspunkter skal kunne indgå i grundlaget",
                "Their views must be able to enter the basis"),
            Source = "X02",
        },
        new()
        {
            Phase = Here, Party = Party.SuperUsersAndProfessionals, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Realitetsvurderer gevinster og arbejdsgange",
                "Reality-check benefits and workflows"),
            Source = "S3.16, S3.20",
        },
        new()
        {
            Phase = Here, Party = Party.MainCommittee, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medbestemmelse, Yes(SetsOverallGuideline)),
                Floor(InvolvementLevel.Medindflydelse, Yes(AffectsWorkingConditions) & Is(StandardFacts.DecisionLevel, "top-management", "political")),
            ],
            Rationale = new(
                "Drøfter før beslutning, når den træffes på øverste niveau",
                "Discusses before decision when it is taken at top level"),
            Source = "S3.35, X02, X08",
        },
        new()
        {
            Phase = Here, Party = Party.LocalMedCommittee, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Floor(InvolvementLevel.Medindflydelse, Yes(AffectsWorkingConditions) & Is(StandardFacts.DecisionLevel, "workplace", "political-on-workplace")),
            ],
            Rationale = new(
                "Drøfter før beslutning, når den lokale leder har kompetencen",
                "Discusses before decision when the local manager has the competence"),
            Source = "S3.33, X01",
        },
        new()
        {
            Phase = Here, Party = Party.Citizens, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Yes(AffectsElderlyCitizens) | Yes(AffectsCitizensWithDisabilities)),
            ],
            Rationale = new(
                "Orienteres; råd høres, hvor loven kræver det",
                "Informed; councils are heard where the law requires"),
            Source = "X31, X32",
        },
    ];
}
