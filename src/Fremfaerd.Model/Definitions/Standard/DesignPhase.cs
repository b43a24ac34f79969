using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Designfasen: its purpose, questions, checks and involvement.</summary>
internal static class DesignPhase
{
    private const Phase Here = Phase.Design;

    internal static PhaseDescription Description { get; } = new()
    {
        Phase = Here,
        ShortCode = "F3",
        Purpose = new(
            "Udforme den kommende måde at løse opgaven på - arbejdsgange, roller og brug af teknologien - sammen med dem, der skal arbejde i den.",
            "Shape the coming way of doing the task - workflows, roles and use of the technology - together with those who will work in it."),
        Source = "S2.8, S1.8, S3.20",
        TypicalEvidence = new(
            "Workshopnotater; arbejdsgangsbeskrivelse før/efter; holdliste med roller; prototyperesultat; afhængighedskort; AMR-notat",
            "Workshop notes; workflow before/after; team list with roles; prototype result; dependency map; AMR note"),
        PrimaryPrinciples = ["P9", "P5", "P10"],
        SecondaryPrinciples = ["P7", "P2", "P1"],
        CanBeSkipped = true,
    };

    internal static ValueList<Question> Questions { get; } =
    [
        Ask(
            "F3-KO-1", Here, Theme.CoreTask, "X40, S3.47",
            "Hvordan ser et godt forløb ud fra borgerens stol?",
            "What does a good course look like from the citizen's chair?"),
        Ask(
            "F3-KO-2", Here, Theme.CoreTask, "S1.15, derived",
            "Hvor i forløbet skal et menneske altid vurdere eller afgøre?",
            "Where in the course must a person always judge or decide?"),
        Ask(
            "F3-OL-1", Here, Theme.TaskExecution, "X41",
            "Hvilke trin gøres ens for alle, og hvor skal der være plads til fagligt skøn?",
            "Which steps become uniform, and where must there be room for professional judgement?"),
        Ask(
            "F3-OL-2", Here, Theme.TaskExecution, "S3.17",
            "Hvilket usynligt arbejde holder opgaven sammen i dag, og hvor bliver det af i den nye udformning?",
            "Which invisible work holds the task together today, and where does it go in the new design?"),
        Ask(
            "F3-OL-3", Here, Theme.TaskExecution, "S3.5",
            "Hvordan flytter roller og relationer sig mellem faggrupperne?",
            "How do roles and relations shift between professions?"),
        Ask(
            "F3-KU-1", Here, Theme.CompetenceDevelopment, "S3.13, S1.13",
            "Hvilke nye roller opstår, og hvem kan og vil udfylde dem?",
            "Which new roles arise, and who can and will fill them?"),
        Ask(
            "F3-KU-2", Here, Theme.CompetenceDevelopment, "S3.24, derived",
            "Hvordan kan udformningen gøres så ligetil, at der skal mindre oplæring til?",
            "How can the design be made so straightforward that less training is needed?"),
        Ask(
            "F3-IN-1", Here, Theme.Involvement, "S3.28",
            "Er holdet bredt nok med både begejstrede, almindelige og kritiske stemmer?",
            "Is the team broad enough with keen, ordinary and critical voices?"),
        Ask(
            "F3-IN-2", Here, Theme.Involvement, "S3.13",
            "Ved hver deltager, om rollen er fagperson eller valgt repræsentant?",
            "Does each participant know whether the role is professional or elected representative?"),
        Ask(
            "F3-IN-3", Here, Theme.Involvement, "S3.47, S3.18",
            "Hvilke prøvehandlinger kan vise, om udformningen holder, før vi binder os?",
            "Which trial actions can show whether the design holds before we commit?"),
        Ask(
            "F3-IN-4", Here, Theme.Involvement, "X03, X04",
            "Hvilke forhold om arbejdets tilrettelæggelse bør blive en fælles retningslinje i MED?",
            "Which matters of work organisation should become a joint guideline in MED?"),
    ];

    internal static ValueList<ReadinessCheck> Checks { get; } =
    [
        new()
        {
            Code = "F3-R1", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Designholdet rummer begejstrede, almindelige og kritiske medarbejdere",
                "The design team includes keen, ordinary and critical employees"),
            Rationale = new(
                "Modspil giver bedre løsninger",
                "Counterplay gives better solutions"),
            Requirement = Confirmed, Evidence = StandardEvidence.TeamList, Source = "S3.28",
        },
        new()
        {
            Code = "F3-R2", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Den kommende arbejdsgang er beskrevet, også det usynlige arbejde",
                "The coming workflow is described, including the invisible work"),
            Rationale = new(
                "Formelle beskrivelser overser let det, der binder sammen",
                "Formal descriptions easily miss what binds together"),
            Requirement = All(Answered("F3-OL-2"), Confirmed), Evidence = StandardEvidence.WorkflowDescription, Source = "S3.17, X41",
        },
        new()
        {
            Code = "F3-R3", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law (secondary source)",
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "Arbejdsmiljøgruppen eller AMR har deltaget i planlægningen",
                "The working-environment group or AMR has taken part in the planning"),
            Rationale = new(
                "Gruppen skal inddrages ved ny teknologi og ændret organisering",
                "The group must be involved in new technology and changed organisation"),
            Requirement = AmoInvolvedBeforeDecisions, Evidence = StandardEvidence.AmoNote, Source = "X19, X17, X20",
        },
        new()
        {
            Code = "F3-R4", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            AppliesWhen = Yes(UncertainSolution),
            Text = new(
                "En prøvehandling eller prototype er gennemført og vurderet",
                "A trial action or prototype is carried out and assessed"),
            Rationale = new(
                "Afdækker hurtigt fejl og det, der virker",
                "Quickly uncovers faults and what works"),
            Requirement = Confirmed, Evidence = StandardEvidence.PrototypeResult, Source = "S3.47, S3.48",
        },
        new()
        {
            Code = "F3-R5", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            AppliesWhen = Yes(CrossOrganisational),
            Text = new(
                "Afhængigheder til andre enheder, systemer og data er aftalt",
                "Dependencies on other units, systems and data are agreed"),
            Rationale = new(
                "Egne planer har følger for andre",
                "One's own plans have consequences for others"),
            Requirement = Confirmed, Evidence = StandardEvidence.DependencyMap, Source = "S3.41",
        },
        new()
        {
            Code = "F3-R6", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Agreement, BasisDetail = "Agreement",
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "Emner, der egner sig til retningslinje, er meldt til MED",
                "Topics fit for a guideline are reported to MED"),
            Rationale = new(
                "Medbestemmelse sker ved fastlæggelse af retningslinjer",
                "Medbestemmelse happens when guidelines are set"),
            Requirement = Confirmed, Evidence = StandardEvidence.GuidelineTopics, Source = "X03, X04",
        },
    ];

    internal static ValueList<InvolvementDefault> Involvement { get; } =
    [
        new()
        {
            Phase = Here, Party = Party.Management,
            Rationale = new(
                "Sætter rammen for, hvad designet må ændre",
                "Sets the frame for what design may change"),
            Source = "S3.10",
        },
        new()
        {
            Phase = Here, Party = Party.AffectedEmployees, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "De kender kvaliteterne i den nuværende måde",
                "They know the qualities of the current way"),
            Source = "S3.20, S3.21",
        },
        new()
        {
            Phase = Here, Party = Party.ElectedRepresentatives, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Floor(InvolvementLevel.Medindflydelse, Yes(AffectsWorkingConditions)),
            ],
            Rationale = new(
                "AMR skal med i planlægningen; TR drøfter følger for organisering",
                "AMR must be in the planning; TR discusses consequences for organisation"),
            Source = "X19, S3.13",
        },
        new()
        {
            Phase = Here, Party = Party.SuperUsersAndProfessionals, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Medindflydelse,
            Adjustments =
            [
                Level(InvolvementLevel.Medbestemmelse, Yes(DelegatesWorkflowDetails)),
            ],
            Rationale = new(
                "Sidder i maskinrummet",
                "Sit in the engine room"),
            Source = "S3.26, S1.8",
        },
        new()
        {
            Phase = Here, Party = Party.MainCommittee, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medbestemmelse, Yes(SetsOverallGuideline)),
            ],
            Rationale = new(
                "Holdes orienteret om retning",
                "Kept informed of direction"),
            Source = "S3.35",
        },
        new()
        {
            Phase = Here, Party = Party.LocalMedCommittee, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medbestemmelse, Yes(SetsLocalGuideline)),
            ],
            Rationale = new(
                "Arbejdets tilrettelæggelse drøftes her",
                "The organisation of work is discussed here"),
            Source = "S3.35, X03",
        },
        new()
        {
            Phase = Here, Party = Party.Citizens, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Tæt dialog med brugerne giver bedre udformning",
                "Close dialogue with users gives better design"),
            Source = "S3.47",
        },
    ];
}
