using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>January: the record starts at the development phase, and what went before is caught up on.</summary>
internal static class JoiningChapter
{
    private const string ExitOfDecision = "decision-exit";

    internal static void Tell(Story story, People people)
    {
        story.On(1, 12,
            "Forløbet tilmeldes først nu, da leverandøren er valgt og systemet skal tilpasses. De fem faser før udviklingen er ikke fulgt her.",
            "The course is enrolled only now, when the supplier is chosen and the system is to be adapted. The five phases before development are not observed here.")
            .Record(
                people.ProjectManager.Decide(new Enrol(new Enrolment(
                    "silkeborg-ejendom", "Nyt ejendomssystem", Phase.Development, Phase.Implementation, "Kommunale ejendomme i Silkeborg")
                {
                    Unit = Municipality.TechnicalService,
                    Area = MunicipalArea.TechnicalAndEnvironment,
                    Acquisitions = [Acquisition.Buy, Acquisition.Implement],
                    Maturity = RadarMaturity.Mature,
                    CaseReference = "2025-04410",
                })),
                people.ProjectManager.Clarify(StandardFacts.IsDigital, true),
                people.ProjectManager.Clarify(StandardFacts.UsesAi, false),
                people.ProjectManager.Clarify(StandardFacts.ProcessesPersonalData, true),
                people.ProjectManager.Clarify(StandardFacts.RequiresProcurement, true),
                people.ProjectManager.Clarify(StandardFacts.CrossOrganisational, true),
                people.ProjectManager.Clarify(StandardFacts.HasWebOrMobileUi, true));

        story.Chapter(Phase.Development);
        story.ShowClosed(people.ProjectManager.Assess());
        EarlierDecision(story, people);
        Evidence(story, people);
        Declarations(story, people);
        story.ShowCarried(people.ProjectManager.Assess());
    }

    private static void EarlierDecision(Story story, People people)
    {
        story.On(1, 14,
            "Beslutningen fra maj 2025 noteres med sin egen dato. Notatet bag den kan ikke findes, så den står som erklæret uden bilag.",
            "The decision of May 2025 is recorded with its own date. The note behind it cannot be found, so it stands as declared without evidence.")
            .Record(people.Manager.RecordDecision(
                new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Ejendomschefen", "det gamle ejendomssystem skiftes ud", changesWork: true, basis: null)
                {
                    Phase = Phase.Decision,
                }, Moment.On(2025, 5, 20)));
        story.ShowCheck(people.ProjectManager.Assess().Carried(ExitOfDecision, "G2"));
    }

    private static void Evidence(Story story, People people)
    {
        story.On(1, 19,
            "Tre referater fra 2025 dukker op. Møderne noteres i de faser, de hørte til, og opfylder tjek med bilag.",
            "Three sets of minutes of 2025 turn up. The meetings are recorded in the phases they belonged to, and meet checks with evidence.")
            .Record(
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Hvad et nyt system betyder for fejlmelding, tilsyn og lejemål.") with
                    {
                        Phase = Phase.Decision,
                        RolesPresent = [StandardRoles.Employee, StandardRoles.WorkingEnvironmentRepresentative],
                        Minutes = "dok. 1",
                    }, Moment.On(2025, 4, 29)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.AreaMed, "Skift af ejendomssystem: følger for driften og for dem, der passer bygningerne.") with
                    {
                        Phase = Phase.Decision,
                        MaterialSent = Moment.On(2025, 4, 22),
                        Minutes = "dok. 2",
                    }, Moment.On(2025, 5, 6)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Vejen fra fejlmelding til udført arbejde.") with
                    {
                        Phase = Phase.Design,
                        RolesPresent = [StandardRoles.SuperUser, StandardRoles.WorkingEnvironmentRepresentative],
                        Minutes = "dok. 3",
                    }, Moment.On(2025, 9, 10)),
                people.ProjectManager.Clarify(StandardFacts.AffectsWorkingConditions, true),
                people.ProjectManager.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Area),
                people.ProjectManager.Clarify(StandardFacts.MajorRestructuring, false),
                people.ProjectManager.Clarify(StandardFacts.AffectsElderlyCitizens, false),
                people.ProjectManager.Clarify(StandardFacts.AffectsCitizensWithDisabilities, false));
        story.ShowCheck(people.ProjectManager.Assess().Carried(ExitOfDecision, "F2-R3"));
    }

    private static void Declarations(Story story, People people)
    {
        story.On(1, 21,
            "Resten af det, porten har brug for fra tidligere, erklærer ejendomschefen opfyldt. Det tæller, men bliver ved med at stå som erklæret.",
            "The head of properties declares the rest of what the gate needs from earlier phases met. That counts, but goes on standing as declared.")
            .Record(
                people.Manager.Declare(new("idea-exit", "F1-R2"), "Ejendomschefen har haft ansvaret fra begyndelsen."),
                people.Manager.Declare(new("design-exit", "F3-R1"), "Arbejdsgruppen talte både tilhængere og skeptikere."),
                people.Manager.Declare(new("specification-exit", "F4-R2"), "Arbejdsmiljørepræsentanten så kravene, før de blev sendt ud."),
                people.Manager.Declare(new("specification-exit", "F4-R5"), "Tilgængelighed var et krav i udbuddet."),
                people.Manager.Declare(new("procurement-exit", "F5-R1"), "Indkøbskontoret har begrundet værdi og regler i sin egen sag."));

        story.On(1, 21,
            "Ejendomschefen vil også erklære, at løsningen er prøvet. Men den fase følges her, så det skal vises.",
            "The head of properties also wants to declare that the solution has been tried. But that phase is followed here, so it must be shown.")
            .IsRefused("declaration.observed", people.Manager.Declare(new("development-exit", "F6-R1"), "Leverandøren har prøvet løsningen."));
    }
}
