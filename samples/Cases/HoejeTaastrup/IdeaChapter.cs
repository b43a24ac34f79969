using Cases.Telling;

namespace Cases.HoejeTaastrup;

/// <summary>January: the idea, and what it is for.</summary>
internal static class IdeaChapter
{
    internal static void Tell(Story story, People people)
    {
        story.On(1, 8,
            "Projektlederen tilmelder forløbet. Kontorprogrammerne med den AI-assistent, det handler om, har kommunen allerede.",
            "The project manager enrols the course. The office programs with the AI assistant it is about are there already.")
            .Record(
                people.ProjectManager.Decide(new Enrol(new Enrolment(
                    "hoeje-taastrup-kontor", "Den administrative arbejdsplads", Phase.Idea, Phase.Implementation, "Rådhuset i Høje-Taastrup")
                {
                    Unit = Municipality.TownHall,
                    Area = MunicipalArea.Administration,
                    Acquisitions = [Acquisition.Implement],
                    Maturity = RadarMaturity.Maturing,
                    Diffusion = RadarDiffusion.Some,
                    CaseReference = "2026-00031",
                })),
                people.ProjectManager.Clarify(StandardFacts.IsDigital, true),
                people.ProjectManager.Clarify(StandardFacts.UsesAi, true),
                people.ProjectManager.Clarify(StandardFacts.ProcessesPersonalData, true),
                people.ProjectManager.Clarify(StandardFacts.RequiresProcurement, false));

        story.Chapter(Phase.Idea);
        Steps(story, people);
        story.ShowOpen(people.ProjectManager.Assess());
        story.On(1, 28, "Forløbet går videre.", "The course goes on.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Decision));
    }

    private static void Steps(Story story, People people)
    {
        story.On(1, 16,
            "På et møde i kantinen taler ledere og medarbejdere om, hvad kontorarbejdet er til for, og hvad der skal læres.",
            "At a meeting in the canteen managers and employees talk about what the office work is for, and what must be learned.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Hvad assistenten kan, hvad den ikke skal bruges til, og hvad vi vil lære."), Moment.On(2026, 1, 15)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.ElectedRepresentatives, "Idéen og den videre proces."), Moment.On(2026, 1, 15)),
                people.Caseworker.Answer("F1-KO-1", "Borgerne skal have svar, de forstår, uden at vente på, at vi finder det samme brev frem for tiende gang."),
                people.ProjectManager.Answer("F1-OL-3", "En del kommuner bruger assistenten. To af dem råder os til at begynde med vanerne og først derefter med værktøjet."),
                people.ProjectManager.Clarify(StandardFacts.AffectsWorkingConditions, true));

        story.On(1, 27,
            "Direktøren tager ansvaret på sig og beslutter, at tre afdelinger undersøger idéen.",
            "The director takes on the responsibility and decides that three departments examine the idea.")
            .Record(
                people.Manager.Confirm("F1-R2", "dok. 1"),
                people.Manager.Confirm("F1-R5", "dok. 2"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Decision,
                    Frame = new("Tre afdelinger undersøger idéen.", "Hvad assistenten må bruges til."),
                }),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.TopManagement, "Direktøren", "tre afdelinger undersøger idéen", changesWork: false, "dok. 1")));
    }
}
