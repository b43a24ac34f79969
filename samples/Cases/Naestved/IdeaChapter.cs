using Cases.Telling;

namespace Cases.Naestved;

/// <summary>January: the course is enrolled, and the gate says what the idea still lacks.</summary>
internal static class IdeaChapter
{
    internal static void Tell(Story story, People people)
    {
        story.On(1, 13,
            "Projektlederen tilmelder forløbet og noterer de forhold, der ligger klart fra begyndelsen.",
            "The project manager enrols the course and records the facts that are clear from the start.")
            .Record(
                people.ProjectManager.Decide(new Enrol(new Enrolment(
                    "naestved-nat", "AI, der våger over beboerne om natten", Phase.Idea, Phase.Implementation, "Plejecentrene i Næstved")
                {
                    Unit = Municipality.CareHome,
                    Area = MunicipalArea.SocialAndHealth,
                    Acquisitions = [Acquisition.Buy, Acquisition.Implement],
                    Maturity = RadarMaturity.Maturing,
                    Diffusion = RadarDiffusion.Few,
                    CaseReference = "2025-00117",
                })),
                people.ProjectManager.Clarify(StandardFacts.IsDigital, true),
                people.ProjectManager.Clarify(StandardFacts.UsesAi, true),
                people.ProjectManager.Clarify(StandardFacts.ProcessesPersonalData, true),
                people.ProjectManager.Clarify(StandardFacts.MonitorsCitizens, true),
                people.ProjectManager.Clarify(StandardFacts.AffectsElderlyCitizens, true),
                people.ProjectManager.Clarify(StandardFacts.RequiresProcurement, true));

        story.Chapter(Phase.Idea);
        story.ShowClosed(people.ProjectManager.Assess());
        Refusals(story, people);
        story.ShowSteps(people.ProjectManager.Assess());
        Steps(story, people);
        story.ShowOpen(people.ProjectManager.Assess());

        story.On(1, 30,
            "Porten er åben. Projektlederen går videre; advarsler lukker ikke en port, men bliver stående i beviset.",
            "The gate is open. The project manager goes on; warnings do not close a gate, but they stay in its proof.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Decision));
    }

    private static void Refusals(Story story, People people)
    {
        story.On(1, 14,
            "Projektlederen prøver alligevel at gå videre.",
            "The project manager tries to go on all the same.")
            .IsRefused("gate.closed", people.ProjectManager.AdvanceTo(Phase.Decision));

        story.On(1, 14,
            "Det gør en medarbejder også. Om porten er klar, og hvem der må, er to forskellige svar.",
            "So does an employee. Whether the gate is ready and who may pass it are two answers.")
            .IsRefused("authority.missing", people.NightWorker.AdvanceTo(Phase.Decision));
    }

    private static void Steps(Story story, People people)
    {
        story.On(1, 16,
            "En nattevagt beskriver opgaven, og projektlederen tager stilling til, om arbejdsforhold berøres.",
            "A night worker describes the task, and the project manager takes a position on whether working conditions are affected.")
            .Record(
                people.NightWorker.Answer("F1-KO-1", "Vi går tilsyn på faste tider og vækker beboere, der sover godt. Vi vil hellere være der, når nogen har brug for os."),
                people.ProjectManager.Clarify(StandardFacts.AffectsWorkingConditions, true),
                people.ProjectManager.Answer("F1-OL-3", "Systemet er i drift enkelte steder. Vi har besøgt ét plejecenter, hvor for mange falske alarmer var det største problem."));

        story.On(1, 21,
            "Mødet med nattevagterne blev holdt i går; det noteres med den dag, det skete.",
            "The meeting with the night workers was yesterday; it is recorded with the day it happened.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.AffectedEmployees, "Idéen, hvad den kan betyde for nattevagten, og spørgsmål."), Moment.On(2025, 1, 20)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.ElectedRepresentatives, "Idéen og den videre proces."), Moment.On(2025, 1, 20)));

        story.On(1, 28,
            "Centerchefen tager ansvaret på sig og beslutter, at idéen skal undersøges.",
            "The head of the area takes on the responsibility and decides that the idea is to be examined.")
            .Record(
                people.Manager.Confirm("F1-R2", "dok. 3"),
                people.Manager.Confirm("F1-R5", "dok. 4"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Decision,
                    Frame = new("Der undersøges kun ét plejecenter, og intet er købt.", "Om idéen skal føres videre, og hvad den må betyde for nattevagten."),
                }),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "idéen undersøges på ét plejecenter", changesWork: false, "dok. 2")));
    }
}
