using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>Idéfasen: its purpose, questions, checks and involvement.</summary>
internal static class IdeaPhase
{
    private const Phase Here = Phase.Idea;

    internal static PhaseDescription Description { get; } = new()
    {
        Phase = Here,
        ShortCode = "F1",
        Purpose = new(
            "Finde ud af, hvilket behov hos borgere eller på arbejdspladsen idéen svarer på, og om den er værd at bruge tid på at undersøge.",
            "Find out which need among citizens or at the workplace the idea answers, and whether it is worth spending time examining."),
        Source = "S2.8, S1.7, X40, X48",
        TypicalEvidence = new(
            "Idébeskrivelse; interessentliste; orienteringsnotat med spørgsmål og svar; opslag i teknologiradaren; screening af berørte forhold",
            "Idea description; stakeholder list; orientation note with questions and answers; technology-radar entry; screening of affected conditions"),
        PrimaryPrinciples = ["P4", "P7", "P3"],
        SecondaryPrinciples = ["P6", "P8"],
    };

    internal static ValueList<Question> Questions { get; } =
    [
        Ask(
            "F1-KO-1", Here, Theme.CoreTask, "S1.7, X40",
            "Hvilken konkret opgave for borgerne skal blive bedre, hvis idéen virker?",
            "Which concrete task for citizens should get better if the idea works?"),
        Ask(
            "F1-KO-2", Here, Theme.CoreTask, "X40, derived",
            "Hvad sker der, hvis vi lader være, og findes der en enklere vej til det samme?",
            "What happens if we do nothing, and is there a simpler road to the same result?"),
        Ask(
            "F1-KO-3", Here, Theme.CoreTask, "S1.2, S3.15",
            "Hvilke ulemper for borgere eller kolleger kan vi se allerede nu?",
            "Which drawbacks for citizens or colleagues can we already see?"),
        Ask(
            "F1-OL-1", Here, Theme.TaskExecution, "S3.20, S3.40",
            "Hvilke arbejdsgange rører idéen ved, og hvem udfører dem i dag?",
            "Which workflows does the idea touch, and who carries them out today?"),
        Ask(
            "F1-OL-2", Here, Theme.TaskExecution, "S3.21",
            "Hvad i den nuværende måde at arbejde på er så værdifuldt, at det skal med over?",
            "What in today's way of working is so valuable that it must carry over?"),
        Ask(
            "F1-OL-3", Here, Theme.TaskExecution, "S1.23, S3.45, X52",
            "Hvor moden og udbredt er teknologien, og hvad kan vi lære af kommuner, der har prøvet den?",
            "How mature and widespread is the technology, and what can we learn from municipalities that have tried it?"),
        Ask(
            "F1-OL-4", Here, Theme.TaskExecution, "S3.45, S4.13, X56",
            "Hvis løsningen allerede virker et andet sted, hvad er så anderledes hos os?",
            "If the solution already works elsewhere, what is different at our place?"),
        Ask(
            "F1-KU-1", Here, Theme.CompetenceDevelopment, "S1.11, S1.13",
            "Hvilke færdigheder bygger idéen på, og har vi dem i huset?",
            "Which skills does the idea rely on, and do we have them in-house?"),
        Ask(
            "F1-KU-2", Here, Theme.CompetenceDevelopment, "S3.22, S3.28",
            "Hvem blandt kollegerne er nysgerrige på området, og hvem er forbeholdne?",
            "Who among colleagues is curious about this, and who has reservations?"),
        Ask(
            "F1-IN-1", Here, Theme.Involvement, "S3.12",
            "Hvem bør kende idéen nu, og hvordan kan de give input, før den ligger fast?",
            "Who should know of the idea now, and how can they give input before it settles?"),
        Ask(
            "F1-IN-2", Here, Theme.Involvement, "S3.35, S3.58",
            "Er idéen så principiel, at Hovedudvalget skal have den at vide fra begyndelsen?",
            "Is the idea so much a matter of principle that Hovedudvalget should know from the beginning?"),
        Ask(
            "F1-IN-3", Here, Theme.Involvement, "S3.38, S3.46, S3.59",
            "Hvem uden for vores enhed har del i opgaven, og hvornår taler vi med dem?",
            "Who outside our unit has a share in the task, and when do we talk to them?"),
    ];

    internal static ValueList<ReadinessCheck> Checks { get; } =
    [
        new()
        {
            Code = "F1-R1", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Model, BasisDetail = "Model",
            Waiving = Waiving.ByOnePerson,
            Text = new(
                "Formålet er beskrevet ud fra kerneopgaven",
                "The purpose is described from the core task"),
            Rationale = new(
                "Kerneopgaven skal altid komme først i valget",
                "The core task always comes first in the choice"),
            Requirement = Answered("F1-KO-1"), Evidence = StandardEvidence.IdeaDescription, Source = "S1.7",
        },
        new()
        {
            Code = "F1-R2", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Model, BasisDetail = "Model",
            Waiving = Waiving.ByOnePerson, NeededWheneverEnrolled = true,
            Text = new(
                "En leder med ansvar og opbakning er udpeget",
                "A manager with responsibility and backing is appointed"),
            Rationale = new(
                "Fremfærd-projektet krævede ledelsesopbakning; her brugt som almindelig betingelse",
                "The Fremfærd project required management backing; used here as a general condition"),
            Requirement = Confirmed, Evidence = StandardEvidence.Assignment, Source = "S2.9, S3.42",
        },
        new()
        {
            Code = "F1-R3", Gates = [ExitOf(Here)],
            Severity = Severity.Blocking, Basis = Basis.Model, BasisDetail = "Model (mirrors MED § 7)",
            Waiving = Waiving.ByTwoPersons, NeededWheneverEnrolled = true,
            Text = new(
                "Der er taget stilling til, om arbejds-, personale-, samarbejds- eller arbejdsmiljøforhold berøres",
                "A position is taken on whether work, staff, cooperation or working-environment conditions are affected"),
            Rationale = new(
                "Svaret udløser eller fritager for MED-drøftelse",
                "The answer triggers or exempts from MED discussion"),
            Requirement = Clarified(AffectsWorkingConditions), Evidence = StandardEvidence.ImpactScreening, Source = "S3.33",
        },
        new()
        {
            Code = "F1-R4", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Berørte medarbejdere er orienteret og har kunnet give input",
                "Affected employees are oriented and could give input"),
            Rationale = new(
                "Mindstemålet er tidlig orientering med input",
                "The minimum is early orientation with input"),
            Requirement = Involved(InvolvementLevel.Information, Party.AffectedEmployees), Evidence = StandardEvidence.OrientationNote, Source = "S3.12",
        },
        new()
        {
            Code = "F1-R5", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Berørte opgaver, enheder og parter er kortlagt",
                "Affected tasks, units and parties are mapped"),
            Rationale = new(
                "Aktørerne er indbyrdes afhængige",
                "Actors are mutually dependent"),
            Requirement = Confirmed, Evidence = StandardEvidence.StakeholderList, Source = "S3.40, S3.59",
        },
        new()
        {
            Code = "F1-R6", Gates = [ExitOf(Here)],
            Severity = Severity.Warning, Basis = Basis.Model, BasisDetail = "Model",
            Text = new(
                "Modenhed, udbredelse og andres erfaringer er undersøgt",
                "Maturity, diffusion and others' experience are examined"),
            Rationale = new(
                "Undgå at begynde forfra",
                "Avoid starting from scratch"),
            Requirement = Answered("F1-OL-3"), Evidence = StandardEvidence.RadarEntry, Source = "S1.23, S3.45",
        },
    ];

    internal static ValueList<InvolvementDefault> Involvement { get; } =
    [
        new()
        {
            Phase = Here, Party = Party.Management,
            Rationale = new(
                "Leder med kompetence ejer idéen og giver den opbakning",
                "A manager with competence owns the idea and backs it"),
            Source = "S2.9, X01",
        },
        new()
        {
            Phase = Here, Party = Party.AffectedEmployees, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Input er ofte værdifuldt allerede ved idéen; mindstemålet er orientering med spørgsmål",
                "Input is often valuable at the idea already; the minimum is orientation with questions"),
            Source = "S3.12",
        },
        new()
        {
            Phase = Here, Party = Party.ElectedRepresentatives, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Kan oversætte formål og bringe bekymringer frem tidligt",
                "Can translate purpose and bring concerns forward early"),
            Source = "S3.30",
        },
        new()
        {
            Phase = Here, Party = Party.SuperUsersAndProfessionals, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Deres faglige kendskab viser, om idéen passer til virkeligheden",
                "Their professional knowledge shows whether the idea fits reality"),
            Source = "S0.14, S3.53",
        },
        new()
        {
            Phase = Here, Party = Party.MainCommittee, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Yes(PrincipleQuestion) | Yes(MajorRestructuring)),
            ],
            Rationale = new(
                "Overordnede spørgsmål begynder her",
                "Overall questions begin here"),
            Source = "S3.35",
        },
        new()
        {
            Phase = Here, Party = Party.LocalMedCommittee, Level = InvolvementLevel.Information, Floor = InvolvementLevel.Information,
            Adjustments =
            [
                Level(InvolvementLevel.Medindflydelse, Is(StandardFacts.DecisionLevel, "workplace", "political-on-workplace") & No(CrossOrganisational)),
            ],
            Rationale = new(
                "Orientering, så spørgsmål kan stilles i tide",
                "Orientation so that questions can be put in time"),
            Source = "S3.12",
        },
        new()
        {
            Phase = Here, Party = Party.Citizens, Level = InvolvementLevel.Medindflydelse, Floor = InvolvementLevel.Information,
            Rationale = new(
                "Brugernes behov bør kendes før teknologien vælges",
                "Users' needs should be known before technology is chosen"),
            Source = "X40, S3.47",
        },
    ];
}
