using Cases.Telling;

namespace Cases.Naestved;

/// <summary>October to December: go-live, the effects, and the completion of the course.</summary>
internal static class ImplementationChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Implementation);

        story.On(10, 2,
            "Driften vil tænde for systemet i nat.",
            "Operations wants to switch the system on tonight.")
            .IsRefused("gate.closed", people.ProjectManager.PassGate(StandardGates.GoLive));
        story.ShowClosed(people.ProjectManager.Assess(StandardGates.GoLive));
        story.ShowSteps(people.ProjectManager.Assess(StandardGates.GoLive));
        GoLive(story, people);
        Effects(story, people);
        story.ShowOpen(people.ProjectManager.Assess());

        story.On(12, 18,
            "Forløbet afsluttes. Spredningen til de næste plejecentre tilmeldes som sit eget forløb.",
            "The course is completed. The spread to the next care homes is enrolled as a course of its own.")
            .Record(people.ProjectManager.Decide(new Complete()));
    }

    private static void GoLive(Story story, People people)
    {
        ReadOnlySpan<CheckCode> onItsOwn = ["F7-R1", "F7-R3"];
        story.On(10, 14,
            "Medarbejderne og deres valgte har fået klar besked om, hvad loggen må bruges til, og om AI-systemet, selv om den pligt endnu ikke gælder.",
            "Employees and their elected representatives have been told clearly what the log may be used for, and about the AI system, though that duty does not apply yet.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.AffectedEmployees, "AI-systemet, loggens formål og hvordan oplysningerne behandles.") with { Covers = [.. onItsOwn] }, Moment.On(2025, 10, 10)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.ElectedRepresentatives, "AI-systemet, loggens formål og hvordan oplysningerne behandles.") with { Covers = [.. onItsOwn] }, Moment.On(2025, 10, 10)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.Agreeing(Municipality.LocalMed, "Lokal retningslinje om brug af loggen.") with { Minutes = "dok. 55" }, Moment.On(2025, 10, 13)),
                people.MedSecretary.AgreeGuideline(
                    new("log", GuidelineKind.Optional, "Loggen bruges kun til fejlsøgning.", Municipality.LocalMed, "dok. 55"), Moment.On(2025, 10, 13)));

        story.On(10, 21,
            "Resten kommer på plads, og systemet bliver sat i drift.",
            "The rest falls into place, and the system goes live.")
            .Record(
                people.Manager.Confirm("F7-R2", "dok. 53"),
                people.Manager.Confirm("F7-R4", "dok. 44 (DPIA, version 1.2)"),
                people.Manager.Confirm("F7-R5", "dok. 54"),
                people.Manager.Confirm("F7-R6", "dok. 56"),
                people.Manager.PassGate(StandardGates.GoLive));
    }

    private static void Effects(Story story, People people)
    {
        story.On(12, 4,
            "Efter seks uger: APV med AMO, måling af gevinsterne og drøftelse i Område-MED.",
            "After six weeks: a workplace assessment with the working-environment organisation, a measurement of the benefits, and a discussion in the area committee.")
            .Record(
                people.WorkingEnvironmentRep.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.Amo, "APV for den ændrede nattevagt.") with { Covers = ["F7-R8"] }, Moment.On(2025, 11, 25)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.AreaMed, "Erfaringer, virkninger og spredning.") with { Covers = ["F7-R10"], MaterialSent = Moment.On(2025, 11, 18), Minutes = "dok. 59" }, Moment.On(2025, 12, 2)),
                people.NightWorker.Answer("F7-OL-1", "Der er ro på gangen. De første uger var der for mange alarmer; det er bedre nu."),
                people.Manager.Confirm("F7-R8", "dok. 57"),
                people.Manager.Confirm("F7-R9", "dok. 58"));

        story.On(12, 16,
            "Centerchefen beslutter fortsat drift, og læringen deles med andre kommuner.",
            "The head of the area decides to keep the system, and the learning is shared with other municipalities.")
            .Record(
                people.Manager.Confirm("F7-R11", "dok. 60"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "systemet bliver i drift og spredes til to plejecentre mere", changesWork: true, "dok. 58")));
    }
}
