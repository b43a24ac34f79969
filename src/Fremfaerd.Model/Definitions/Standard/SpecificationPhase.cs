using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Specifikationsfasen: its purpose, questions, checks and involvement.</summary>
internal static class SpecificationPhase
{
    private const Phase Here = Phase.Specification;

    internal static PhaseDescription Description { get; } = new()
    {
        Phase = Here,
        ShortCode = "F4",
        Purpose = new(
            "Gøre designet til krav, der kan efterprøves, også om arbejdsmiljø, oplæring, data, tilgængelighed og samspil med fælles løsninger.",
            "Turn the design into testable requirements, also on working environment, training, data, accessibility and interplay with shared solutions."),
        Source = "S2.8, S3.44, X43",
        TypicalEvidence = new(
            "Kravspecifikation med sporing til formål; gennemgangslog med svar; arkitekturnotat; arbejdsmiljøkrav; tilgængelighedskrav",
            "Requirement specification traced to purpose; review log with answers; architecture note; working-environment requirements; accessibility requirements"),
        PrimaryPrinciples = ["P1", "P3", "P9"],
        SecondaryPrinciples = ["P5", "P2"],
        CanBeSkipped = true,
    };

    internal static ValueList<Question> Questions { get; } =
    [
        Ask(
            "F4-KO-1", Here, Theme.CoreTask, "S1.7, derived",
            "Kan hvert væsentligt krav føres tilbage til en gevinst for kerneopgaven?",
            "Can every essential requirement be traced to a benefit for the core task?"),
        Ask(
            "F4-KO-2", Here, Theme.CoreTask, "S1.2, S3.15",
            "Hvilke krav beskytter borgerne mod de bivirkninger, vi har fundet?",
            "Which requirements protect citizens against the side effects we found?"),
        Ask(
            "F4-OL-1", Here, Theme.TaskExecution, "S3.9, X19",
            "Hvilke krav gør arbejdet sikkert, sundt og til at holde ud i længden?",
            "Which requirements make the work safe, healthy and bearable over time?"),
        Ask(
            "F4-OL-2", Here, Theme.TaskExecution, "S3.43, S3.44",
            "Hvilke snitflader, data og fælleskommunale standarder skal løsningen passe sammen med?",
            "Which interfaces, data and shared municipal standards must the solution fit?"),
        Ask(
            "F4-OL-3", Here, Theme.TaskExecution, "S3.20, S3.17",
            "Hvilke undtagelser fra det normale kender kun dem, der løser opgaven?",
            "Which exceptions from the normal are known only to those who do the task?"),
        Ask(
            "F4-KU-1", Here, Theme.CompetenceDevelopment, "S1.14, S4.9",
            "Hvilken oplæring, vejledning og hjælp skal leverandøren levere?",
            "What training, guidance and help must the supplier deliver?"),
        Ask(
            "F4-KU-2", Here, Theme.CompetenceDevelopment, "S3.11",
            "Er kravene skrevet, så fagfolk uden it-baggrund kan læse og kommentere dem?",
            "Are the requirements written so that professionals without an it background can read and comment?"),
        Ask(
            "F4-IN-1", Here, Theme.Involvement, "X43, X44, S3.16",
            "Har de, der kender opgaven, gennemgået kravene og fået svar på deres bemærkninger?",
            "Have those who know the task gone through the requirements and had answers to their remarks?"),
        Ask(
            "F4-IN-2", Here, Theme.Involvement, "X19, X17",
            "Er arbejdsmiljørepræsentanten med, før krav til udstyr og arbejdsgang låses?",
            "Is the working-environment representative on board before requirements on equipment and workflow are locked?"),
        Ask(
            "F4-IN-3", Here, Theme.Involvement, "S3.10, derived",
            "Hvilke krav er ufravigelige, og hvor må tilbudsgivere foreslå noget andet?",
            "Which requirements are absolute, and where may bidders propose something else?"),
    ];

    internal static ValueList<ReadinessCheck> Checks { get; } =
    [
        new()
        {
            Code = "F4-R1", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model+Derived",
            Text = new(
                "Væsentlige krav peger på et formål eller en gevinst",
                "Essential requirements point to a purpose or benefit"),
            Rationale = new(
                "Holder kerneopgaven i front",
                "Keeps the core task in front"),
            Requirement = Confirmed, Evidence = StandardEvidence.RequirementTrace, Source = "S1.7, derived",
        },
        new()
        {
            Code = "F4-R2", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law (secondary source)+Model",
            AppliesWhen = Yes(AffectsWorkingConditions),
            Text = new(
                "Krav til arbejdsmiljø er med og set af AMR",
                "Working-environment requirements are in and seen by the AMR"),
            Rationale = new(
                "Anskaffelse af hjælpemidler hører til planlægningsopgaven",
                "Acquisition of technical aids belongs to the planning task"),
            Requirement = All(AmoInvolvedBeforeDecisions, Confirmed), Evidence = StandardEvidence.Requirements, Source = "X19, S3.9",
        },
        new()
        {
            Code = "F4-R3", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Guidance+Model",
            Text = new(
                "Fagpersoner har gennemgået kravene og fået svar",
                "Professionals have reviewed the requirements and had answers"),
            Rationale = new(
                "Inddragelse kvalificerer indholdet og sikrer arbejdsvilkår",
                "Involvement qualifies the content and secures working conditions"),
            Requirement = All(Involved(InvolvementLevel.Medindflydelse, Party.SuperUsersAndProfessionals), ViewsAnswered), Evidence = StandardEvidence.ReviewLog, Source = "X43, X44",
        },
        new()
        {
            Code = "F4-R4", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            AppliesWhen = Yes(IsDigital),
            Text = new(
                "Rammearkitektur og fælles infrastruktur er vurderet",
                "Reference architecture and shared infrastructure are considered"),
            Rationale = new(
                "Anbefales især ved indkøb",
                "Recommended especially at procurement"),
            Requirement = Confirmed, Evidence = StandardEvidence.ArchitectureNote, Source = "S3.44, X54",
        },
        new()
        {
            Code = "F4-R5", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(HasWebOrMobileUi),
            Text = new(
                "Krav om webtilgængelighed (EN 301 549) er med",
                "Web-accessibility requirement (EN 301 549) is in"),
            Rationale = new(
                "Lovkrav for offentlige websteder og apps",
                "Statutory for public websites and apps"),
            Requirement = Confirmed, Evidence = StandardEvidence.Requirements, Source = "X37",
        },
        new()
        {
            Code = "F4-R6", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(IsDigital),
            Text = new(
                "Krav om journalisering, log og arkivudtræk er vurderet",
                "Requirements on registration, log and archive extract are considered"),
            Rationale = new(
                "Data må ikke slettes uden hjemmel, og dokumenter skal kunne findes",
                "Data may not be deleted without authority and documents must be findable"),
            Requirement = Confirmed, Evidence = StandardEvidence.Requirements, Source = "X34, X36",
        },
        new()
        {
            Code = "F4-R7", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Krav om oplæring og hjælp er med",
                "Requirements on training and help are in"),
            Rationale = new(
                "Omstillingen må ikke undervurderes",
                "The conversion must not be underestimated"),
            Requirement = Confirmed, Evidence = StandardEvidence.Requirements, Source = "S1.14",
        },
        new()
        {
            Code = "F4-R8", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(DpiaRequired),
            Text = new(
                "Foranstaltninger fra konsekvensanalysen er gjort til krav",
                "Measures from the impact assessment are turned into requirements"),
            Rationale = new(
                "Risici skal håndteres før behandling",
                "Risks are to be handled before processing"),
            Requirement = Confirmed, Evidence = StandardEvidence.DpiaMeasures, Source = "X23",
        },
    ];

    internal static ValueList<InvolvementDefault> Involvement { get; } =
    [
        new()
        {
            Phase = Here, Party = Party.Management,
            Rationale = new(
                "Godkender kravene",
                "Approves the requirements"),
            Source = "derived",
        },
        new()
        {
            Phase = Here, Party = Party.AffectedEmployees, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Inddragelse i krav sikrer indhold og arbejdsvilkår",
                "Involvement in requirements secures content and working conditions"),
            Source = "X43",
        },
        new()
        {
            Phase = Here, Party = Party.ElectedRepresentatives, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Floor(InvolvementLevel.Medindflydelse, Yes(AffectsWorkingConditions)),
            ],
            Rationale = new(
                "AMR medvirker ved anskaffelse af hjælpemidler",
                "AMR takes part when technical aids are acquired"),
            Source = "X19",
        },
        new()
        {
            Phase = Here, Party = Party.SuperUsersAndProfessionals, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Medindflydelse,
            Adjustments =
            [
                Level(InvolvementLevel.Medbestemmelse, Yes(DelegatesRequirementApproval)),
            ],
            Rationale = new(
                "Kender undtagelserne",
                "Know the exceptions"),
            Source = "S3.20",
        },
        new()
        {
            Phase = Here, Party = Party.MainCommittee, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Yes(MajorRestructuring) & Yes(ProcedureInvolvesMainCommittee)),
            ],
            Rationale = new(
                "Orienteres efter procedureretningslinjen",
                "Informed per the procedural guideline"),
            Source = "X09",
        },
        new()
        {
            Phase = Here, Party = Party.LocalMedCommittee, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Drøfter krav, der ændrer arbejdsforhold",
                "Discusses requirements that change working conditions"),
            Source = "S3.33",
        },
        new()
        {
            Phase = Here, Party = Party.Citizens, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Yes(CitizenFacing)),
            ],
            Rationale = new(
                "Behov er hentet ind; her gælder især tilgængelighed",
                "Needs were gathered; accessibility is the main concern here"),
            Source = "X37, derived",
        },
    ];
}
