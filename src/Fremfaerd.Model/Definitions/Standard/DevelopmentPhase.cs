using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Udviklingsfasen: its purpose, questions, checks and involvement.</summary>
internal static class DevelopmentPhase
{
    private const Phase Here = Phase.Development;

    internal static PhaseDescription Description { get; } = new()
    {
        Phase = Here,
        ShortCode = "F6",
        Purpose = new(
            "Bygge, tilpasse og afprøve løsningen i overskuelige skridt, hvor brugernes erfaringer fører til rettelser.",
            "Build, adapt and try the solution in manageable steps in which users' experience leads to corrections."),
        Source = "S2.8, S3.18, S3.47",
        TypicalEvidence = new(
            "Testrapport; ændrings- og svarlog; konsekvensanalyse; oplæringsplan; revideret plan; prøve af nødprocedure",
            "Test report; change and answer log; impact assessment; training plan; revised plan; fallback test"),
        PrimaryPrinciples = ["P10", "P3", "P8"],
        SecondaryPrinciples = ["P1", "P9"],
        CanBeSkipped = true,
        SkipRules =
        [
            new("standard-solution", No(RequiresDevelopment), new("løsningen er en standardløsning uden udvikling", "the solution is a standard one with nothing to develop"), "S2.4, derived"),
        ],
    };

    internal static ValueList<Question> Questions { get; } =
    [
        Ask(
            "F6-KO-1", Here, Theme.CoreTask, "S4.13, S3.16",
            "Viser afprøvningen den forskel for borgerne, vi regnede med?",
            "Does the trial show the difference for citizens that we counted on?"),
        Ask(
            "F6-KO-2", Here, Theme.CoreTask, "S1.2",
            "Hvilke utilsigtede følger er dukket op, og hvad gør vi ved dem?",
            "Which unintended consequences have appeared, and what do we do about them?"),
        Ask(
            "F6-OL-1", Here, Theme.TaskExecution, "S0.14, derived",
            "Hvordan klarer løsningen en travl dag, en nattevagt og en fejl?",
            "How does the solution cope with a busy day, a night shift and a fault?"),
        Ask(
            "F6-OL-2", Here, Theme.TaskExecution, "S3.21",
            "Hvilke gamle rutiner kan vi slippe, og hvilke skal blive?",
            "Which old routines can we drop, and which should stay?"),
        Ask(
            "F6-OL-3", Here, Theme.TaskExecution, "S3.41",
            "Er samspillet med naboenheder og tilstødende systemer prøvet af?",
            "Has the interplay with neighbouring units and adjoining systems been tried?"),
        Ask(
            "F6-KU-1", Here, Theme.CompetenceDevelopment, "S3.47",
            "Hvad lærer testbrugerne, som resten af kollegerne får brug for?",
            "What do the test users learn that the rest of the colleagues will need?"),
        Ask(
            "F6-KU-2", Here, Theme.CompetenceDevelopment, "S3.28, S3.52",
            "Er oplæringen prøvet af på en kollega, der ikke er begejstret for it?",
            "Has the training been tried on a colleague who is not keen on it?"),
        Ask(
            "F6-IN-1", Here, Theme.Involvement, "X44, S3.31",
            "Hvad er der sket med tilbagemeldingerne, og ved afsenderne det?",
            "What happened to the feedback, and do the senders know?"),
        Ask(
            "F6-IN-2", Here, Theme.Involvement, "S3.7, S3.56",
            "Skal plan, tempo, ressourcer eller inddragelse ændres efter det, vi har lært?",
            "Should plan, pace, resources or involvement change after what we have learned?"),
        Ask(
            "F6-IN-3", Here, Theme.Involvement, "S3.30, S3.31",
            "Er de bekymringer, de tillidsvalgte har bragt med, blevet behandlet?",
            "Have the concerns brought by the elected representatives been dealt with?"),
    ];

    internal static ValueList<ReadinessCheck> Checks { get; } =
    [
        new()
        {
            Code = "F6-R1", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Løsningen er prøvet i hverdagslignende situationer af forskellige brugere",
                "The solution is tried in everyday-like situations by different users"),
            Rationale = new(
                "Virkeligheden kendes af dem, der står i den",
                "Reality is known by those in it"),
            Requirement = Confirmed, Evidence = StandardEvidence.TestReport, Source = "S0.14, S3.28",
        },
        new()
        {
            Code = "F6-R2", Gates = [StandardGates.BeforeLiveData],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            Waiving = Waiving.HandledElsewhere,
            AppliesWhen = Yes(DpiaRequired),
            Text = new(
                "Konsekvensanalysen er færdig, før rigtige personoplysninger bruges",
                "The impact assessment is finished before real personal data is used"),
            Rationale = new(
                "Analysen skal ligge forud for behandlingen",
                "The assessment must precede the processing"),
            Requirement = ConfirmedBeforePassage, Evidence = StandardEvidence.Dpia, Source = "X23, X24",
        },
        new()
        {
            Code = "F6-R3", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Tilbagemeldinger er besvaret, og ændringer er synlige",
                "Feedback is answered and changes are visible"),
            Rationale = new(
                "Svar holder motivation og tillid oppe",
                "Answers keep motivation and trust up"),
            Requirement = All(ViewsAnswered, Confirmed), Evidence = StandardEvidence.FeedbackLog, Source = "X44, S3.47",
        },
        new()
        {
            Code = "F6-R4", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Afvigelser fra gevinsternes forudsætninger er meldt til beslutningstageren",
                "Deviations from the benefit assumptions are reported to the decision maker"),
            Rationale = new(
                "Så potentialet kan rettes i tide",
                "So the potential can be corrected in time"),
            Requirement = Confirmed, Evidence = StandardEvidence.BenefitSheet, Source = "S3.16",
        },
        new()
        {
            Code = "F6-R5", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Oplæringsplan for alle berørte er klar",
                "A training plan for all affected is ready"),
            Rationale = new(
                "Alle skal kunne følge med",
                "Everyone must be able to keep up"),
            Requirement = Confirmed, Evidence = StandardEvidence.TrainingPlan, Source = "S1.14, S0.14",
        },
        new()
        {
            Code = "F6-R6", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Plan, tempo, ressourcer og inddragelse er genovervejet",
                "Plan, pace, resources and involvement are reconsidered"),
            Rationale = new(
                "Udviklingsforløb er delvis uforudsigelige",
                "Development courses are partly unpredictable"),
            Requirement = Confirmed, Evidence = StandardEvidence.PlanReview, Source = "S3.7, S3.56",
        },
        new()
        {
            Code = "F6-R7", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Derived, BasisDetail = "Derived",
            AppliesWhen = Yes(IsDigital),
            Text = new(
                "Nødprocedure ved fejl eller nedbrud er prøvet",
                "Fallback procedure on fault or outage is tried"),
            Rationale = new(
                "Opgaven skal kunne løses uden systemet",
                "The task must be doable without the system"),
            Requirement = Confirmed, Evidence = StandardEvidence.FallbackTest, Source = "derived",
        },
    ];

    internal static ValueList<InvolvementDefault> Involvement { get; } =
    [
        new()
        {
            Phase = Here, Party = Party.Management,
            Rationale = new(
                "Prioriterer og justerer ressourcer og tempo",
                "Prioritises and adjusts resources and pace"),
            Source = "S3.7",
        },
        new()
        {
            Phase = Here, Party = Party.AffectedEmployees, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Løbende dialog, tilbagemelding og justering",
                "Ongoing dialogue, feedback and adjustment"),
            Source = "S3.18",
        },
        new()
        {
            Phase = Here, Party = Party.ElectedRepresentatives, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Sikrer, at bekymringer behandles",
                "See that concerns are dealt with"),
            Source = "S3.30",
        },
        new()
        {
            Phase = Here, Party = Party.SuperUsersAndProfessionals, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Medindflydelse,
            Adjustments =
            [
                Level(InvolvementLevel.Medbestemmelse, Yes(DelegatesAcceptance)),
            ],
            Rationale = new(
                "Prøver og retter sammen med udviklerne",
                "Try and correct together with developers"),
            Source = "S3.26, S3.47",
        },
        new()
        {
            Phase = Here, Party = Party.MainCommittee, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Status",
                "Status"),
            Source = "S3.35, derived",
        },
        new()
        {
            Phase = Here, Party = Party.LocalMedCommittee, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Drøfter det, afprøvningen viser om arbejdsforhold",
                "Discusses what trials show about working conditions"),
            Source = "S3.33, S3.34",
        },
        new()
        {
            Phase = Here, Party = Party.Citizens, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Medvirker i afprøvning, hvor de er brugere",
                "Take part in trials where they are users"),
            Source = "S3.47",
        },
    ];
}
