using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>October to December: the system goes live, and its effect on the working day is followed up.</summary>
internal static class ImplementationChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Implementation);
        GoLive(story, people);
        Effects(story, people);
        story.ShowOpen(people.ProjectManager.Assess());

        story.On(12, 10,
            "Forløbet afsluttes. Det gamle system slukkes ved årsskiftet.",
            "The course is completed. The old system is switched off at the turn of the year.")
            .Record(people.ProjectManager.Complete());
    }

    private static void GoLive(Story story, People people)
    {
        story.On(10, 8,
            "Inden systemet sættes i drift, får de ansatte og deres valgte at vide, hvad tid og sted bruges til, og retningslinjen bliver aftalt.",
            "Before the system goes live, the employees and their elected representatives are told what time and place are used for, and the guideline is agreed.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.AffectedEmployees, "Hvad telefonen registrerer, hvorfor, og hvornår det slettes.") with { Covers = ["F7-R3"] }, Moment.On(2026, 10, 6)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.ElectedRepresentatives, "Hvad telefonen registrerer, hvorfor, og hvornår det slettes.") with { Covers = ["F7-R3"] }, Moment.On(2026, 10, 6)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.Agreeing(Municipality.LocalMed, "Retningslinje: tid og sted bruges kun til sikkerhed ved arbejde alene.") with { Minutes = "dok. 37" }, Moment.On(2026, 10, 7)),
                people.MedSecretary.AgreeGuideline(
                    new("tid-og-sted", GuidelineKind.Optional, "Tid og sted bruges kun til sikkerhed ved arbejde alene.", Municipality.LocalMed, "dok. 37"), Moment.On(2026, 10, 7)));

        story.On(10, 15,
            "Alle er oplært, og systemet går i drift på den dag, der blev aftalt med områderne.",
            "Everybody is trained, and the system goes live on the day that was agreed with the areas.")
            .Record(
                people.Manager.Confirm("F7-R4", "dok. 38 (konsekvensanalyse, version 1.2)"),
                people.Manager.Confirm("F7-R5", "dok. 39"),
                people.Manager.Confirm("F7-R6", "dok. 40"),
                people.Manager.PassGate(StandardGates.GoLive));
    }

    private static void Effects(Story story, People people)
    {
        story.On(11, 26,
            "Arbejdspladsvurderingen og erfaringerne bliver drøftet.",
            "The workplace assessment and the experience are discussed.")
            .Record(
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.Amo, "APV for den ændrede arbejdsdag i teknisk service.") with { Covers = ["F7-R8"] }, Moment.On(2026, 11, 17)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.AreaMed, "Virkningen af det nye system, og hvad vi lærte af at gå tilbage.") with { Covers = ["F7-R10"], Minutes = "dok. 42" }, Moment.On(2026, 11, 24)),
                people.Caretaker.Answer("F7-OL-1", "Vi kører færre forgæves ture. Morgenmødet er blevet kortere, og alle kan se, hvem der tager hvad."),
                people.Manager.Confirm("F7-R8", "dok. 41"),
                people.Manager.Confirm("F7-R9", "dok. 43"));

        story.On(12, 8,
            "Ejendomschefen gør status og deler læringen, også om det, der måtte laves om.",
            "The head of properties takes stock and shares the learning, also about what had to be done again.")
            .Record(
                people.Manager.Confirm("F7-R11", "dok. 44"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Ejendomschefen", "systemet bliver i drift, og det gamle slukkes", changesWork: false, "dok. 45")));
    }
}
