using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Udbuds-/Indkøbsfasen: its purpose, questions, checks and involvement.</summary>
internal static class ProcurementPhase
{
    private const Phase Here = Phase.Procurement;

    internal static PhaseDescription Description { get; } = new()
    {
        Phase = Here,
        ShortCode = "F5",
        Purpose = new(
            "Vælge leverandør og indgå aftale på lovlig vis, så aftalen værner om formålet, arbejdsmiljøet og medarbejdernes medvirken i resten af forløbet.",
            "Choose supplier and contract lawfully, so that the contract protects the purpose, the working environment and employee participation in the rest of the course."),
        Source = "S2.8, S2.4, X29, X30",
        TypicalEvidence = new(
            "Indkøbsnotat med værdi og regelvalg; evalueringsnotat; kontraktbilag om oplæring og justering; orientering til medarbejdere",
            "Procurement note with value and choice of rules; evaluation note; contract annex on training and adjustment; staff orientation"),
        PrimaryPrinciples = ["P2", "P3", "P5"],
        SecondaryPrinciples = ["P8"],
        CanBeSkipped = true,
        SkipRules =
        [
            new("no-purchase", No(RequiresProcurement), new("der ikke skal købes ind", "nothing is to be bought"), "S2.4, X50"),
        ],
    };

    internal static ValueList<Question> Questions { get; } =
    [
        Ask(
            "F5-KO-1", Here, Theme.CoreTask, "S1.7, derived",
            "Hvor tungt vejer borgernes udbytte i valget i forhold til prisen?",
            "How much does the citizens' benefit weigh in the choice against the price?"),
        Ask(
            "F5-KO-2", Here, Theme.CoreTask, "S3.7, derived",
            "Kan vi ændre eller stoppe aftalen, hvis gevinsten udebliver?",
            "Can we change or stop the contract if the benefit fails to appear?"),
        Ask(
            "F5-OL-1", Here, Theme.TaskExecution, "S4.13, S0.14",
            "Kan løsningen ses og prøves i en virkelighedsnær arbejdssituation, før vi vælger?",
            "Can the solution be seen and tried in a lifelike work situation before we choose?"),
        Ask(
            "F5-OL-2", Here, Theme.TaskExecution, "S3.44, S3.45",
            "Kan vi bruge en fælles aftale eller løsning frem for at gå alene?",
            "Can we use a shared agreement or solution rather than go alone?"),
        Ask(
            "F5-KU-1", Here, Theme.CompetenceDevelopment, "S3.6, S1.14",
            "Er oplæring, øvetid og hjælp efter start skrevet ind i aftalen?",
            "Are training, practice time and help after start written into the contract?"),
        Ask(
            "F5-KU-2", Here, Theme.CompetenceDevelopment, "S3.11",
            "Har de, der skal vurdere tilbud, fået nok forklaret til at kunne bidrage?",
            "Have those who assess bids had enough explained to contribute?"),
        Ask(
            "F5-IN-1", Here, Theme.Involvement, "S3.13, X05",
            "Hvilke brugere vurderer tilbud, i hvilken rolle, og hvad må de fortælle undervejs?",
            "Which users assess bids, in what role, and what may they tell along the way?"),
        Ask(
            "F5-IN-2", Here, Theme.Involvement, "S3.11, S3.12",
            "Hvordan holder vi de øvrige orienteret, mens konkurrencen er lukket?",
            "How do we keep the others oriented while the competition is closed?"),
        Ask(
            "F5-IN-3", Here, Theme.Involvement, "S3.18, S3.7",
            "Forpligter aftalen leverandøren til løbende brugermedvirken og justering?",
            "Does the contract bind the supplier to ongoing user participation and adjustment?"),
    ];

    internal static ValueList<ReadinessCheck> Checks { get; } =
    [
        new()
        {
            Code = "F5-R1", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Law, BasisDetail = "Law",
            AppliesWhen = Yes(RequiresProcurement),
            Text = new(
                "Anslået værdi og valg af indkøbsregler er begrundet skriftligt",
                "Estimated value and choice of procurement rules are justified in writing"),
            Rationale = new(
                "Værdien i forhold til tærsklen afgør reglerne; under den vurderes grænseoverskridende interesse",
                "Value against the threshold decides the rules; below it cross-border interest is assessed"),
            Requirement = All(Clarified(ContractValue), Routed(ContractValue), Confirmed), HoldsOnwards = true, Evidence = StandardEvidence.ProcurementNote, Source = "X29, X30",
        },
        new()
        {
            Code = "F5-R2", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            AppliesWhen = Yes(RequiresProcurement),
            Text = new(
                "Brugere har deltaget i vurderingen af løsninger",
                "Users have taken part in assessing solutions"),
            Rationale = new(
                "Tæt inddragelse af dem, der skal bruge teknologien",
                "Close involvement of those who will use the technology"),
            Requirement = Involved(InvolvementLevel.Medindflydelse, Party.SuperUsersAndProfessionals), Evidence = StandardEvidence.EvaluationNote, Source = "S1.8",
        },
        new()
        {
            Code = "F5-R3", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            AppliesWhen = Yes(RequiresProcurement),
            Text = new(
                "Oplæring, øvetid, hjælp og ret til justering står i aftalen",
                "Training, practice time, help and right of adjustment are in the contract"),
            Rationale = new(
                "Fleksibilitet og læring skal kunne bruges",
                "Flexibility and learning must be usable"),
            Requirement = Confirmed, Evidence = StandardEvidence.ContractAnnex, Source = "S3.7, S1.14",
        },
        new()
        {
            Code = "F5-R4", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            AppliesWhen = Yes(RequiresProcurement),
            Text = new(
                "Fælles aftaler og andre kommuners løsninger er undersøgt",
                "Shared agreements and other municipalities' solutions are examined"),
            Rationale = new(
                "Gevinst ved genbrug og fælles skalering",
                "Gain from reuse and joint scaling"),
            Requirement = Confirmed, Evidence = StandardEvidence.MarketNote, Source = "S3.44, S3.45",
        },
        new()
        {
            Code = "F5-R5", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Agreement, BasisDetail = "Model+Agreement",
            AppliesWhen = Yes(RequiresProcurement),
            Text = new(
                "Medvirkende kender deres rolle og eventuel tavshedspligt",
                "Participants know their role and any confidentiality"),
            Rationale = new(
                "Tavshed kan pålægges; ellers er udgangspunktet åbenhed",
                "Confidentiality can be imposed; otherwise openness is the rule"),
            Requirement = Confirmed, Evidence = StandardEvidence.RoleList, Source = "S3.13, X05",
        },
        new()
        {
            Code = "F5-R6", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Law, BasisDetail = "Law (guidance source)",
            AppliesWhen = Yes(RequiresProcurement) & Yes(IsDigital),
            Text = new(
                "Aftalen sikrer udtræk til arkiveringsversion, hvor data skal bevares",
                "The contract secures an archive extract where data must be kept"),
            Rationale = new(
                "Skal aftales ved anskaffelsen",
                "To be agreed at acquisition"),
            Requirement = Confirmed, Evidence = StandardEvidence.ContractAnnex, Source = "X51, X36",
        },
    ];

    internal static ValueList<InvolvementDefault> Involvement { get; } =
    [
        new()
        {
            Phase = Here, Party = Party.Management,
            Rationale = new(
                "Vælger og underskriver",
                "Chooses and signs"),
            Source = "derived",
        },
        new()
        {
            Phase = Here, Party = Party.AffectedEmployees, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Mange forhold er bundet; orientering fastholdes",
                "Much is bound; orientation is kept up"),
            Source = "S3.11, S3.37",
        },
        new()
        {
            Phase = Here, Party = Party.ElectedRepresentatives, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "AMR følger arbejdsmiljøkravene ind i valget",
                "AMR follows the working-environment requirements into the choice"),
            Source = "X19, derived",
        },
        new()
        {
            Phase = Here, Party = Party.SuperUsersAndProfessionals, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Vurderer brugbarhed i hverdagen",
                "Assess usability in everyday work"),
            Source = "S1.8",
        },
        new()
        {
            Phase = Here, Party = Party.MainCommittee, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Yes(StaffTransferredOrOutsourced)),
            ],
            Rationale = new(
                "Orienteres om valg og tidsplan",
                "Informed of choice and timetable"),
            Source = "derived",
        },
        new()
        {
            Phase = Here, Party = Party.LocalMedCommittee, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Yes(ContractTermsAffectWork)),
            ],
            Rationale = new(
                "Orienteres; nye forhold drøftes før aftale",
                "Informed; new conditions are discussed before contract"),
            Source = "S3.33",
        },
        new()
        {
            Phase = Here, Party = Party.Citizens, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Ingen indflydelse på valget; åbenhed om resultatet",
                "No influence on the choice; openness on the result"),
            Source = "derived",
        },
    ];
}
