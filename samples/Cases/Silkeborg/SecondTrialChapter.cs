using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>August and September: the second visit to the development phase. Old approvals do not count; meetings held do.</summary>
internal static class SecondTrialChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Development);

        story.On(8, 11,
            "Projektlederen vil flytte nye data over. Men porten blev passeret i det første besøg, og det tæller ikke i det andet.",
            "The project manager wants to move new data over. But the gate was passed in the first visit, and that does not count in the second.")
            .IsRefused("gate.closed", people.ProjectManager.PassGate(StandardGates.BeforeLiveData));
        story.ShowClosed(people.ProjectManager.Assess(StandardGates.BeforeLiveData));
        Again(story, people);
        Trial(story, people);
        story.ShowOpen(people.ProjectManager.Assess());

        story.On(9, 25, "Forløbet går videre til implementeringen.", "The course goes on to implementation.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Implementation));
    }

    private static void Again(Story story, People people)
    {
        story.On(8, 20,
            "Konsekvensanalysen er ført ajour, og porten passeres igen. Mødet med medarbejderne fra marts står der stadig:",
            "The impact assessment is brought up to date, and the gate is passed again. The meeting with the employees in March still stands:")
            .Record(
                people.Manager.Confirm("F6-R2", "dok. 28 (konsekvensanalyse, version 1.1)"),
                people.ProjectManager.PassGate(StandardGates.BeforeLiveData));
        story.ShowCheck(people.ProjectManager.Assess()["G3"]);
    }

    private static void Trial(Story story, People people)
    {
        story.On(9, 10,
            "Denne gang prøver to hold i teknisk service det hele, fra morgenmøde til sidste opgave.",
            "This time two teams of caretakers try it all, from morning meeting to last task.")
            .Record(
                people.ShopSteward.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Prøven i teknisk service."), Moment.On(2026, 9, 8)),
                people.ShopSteward.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Prøven og brugen af tid og sted."), Moment.On(2026, 9, 8)),
                people.Caretaker.Receive(new("melding-2", Party.AffectedEmployees, "Listen skal kunne skrives ud; der er ingen dækning i kældrene.")),
                people.ProjectManager.Respond("melding-2", ViewpointResponse.Adopted, "Holdets liste kan skrives ud og ligger på telefonen uden dækning."));

        story.On(9, 17,
            "Område-MED drøfter den nye prøve, før der besluttes igen. Bruddet fra marts har fundet sin ende:",
            "The area MED committee discusses the new trial before another decision is taken. The breach of March has come to its end:")
            .Record(people.MedSecretary.HoldInvolvement(
                Meeting.WithoutRemarks(Municipality.AreaMed, "Prøven i teknisk service og planen for at tage systemet i brug.") with { MaterialSent = Moment.On(2026, 9, 1), Minutes = "dok. 31" }, Moment.On(2026, 9, 15)));
        story.ShowMet(people.ProjectManager.Assess()[BreachChapter.Breach]);

        story.On(9, 24,
            "Ejendomschefen bekræfter på ny og træffer en ny beslutning.",
            "The head of properties confirms anew and takes a new decision.")
            .Record(
                people.Manager.Confirm("F6-R1", "dok. 29"),
                people.Manager.Confirm("F6-R3", "dok. 30"),
                people.Manager.Confirm("F6-R4", "dok. 30"),
                people.Manager.Confirm("F6-R5", "dok. 32"),
                people.Manager.Confirm("F6-R6", "dok. 33"),
                people.Manager.Confirm("F6-R7", "dok. 34"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Implementation,
                    Frame = new("Alle områder går over i oktober.", "Dagen for hvert område, og hvad tid og sted må bruges til."),
                }),
                people.Manager.Confirm("G6", "dok. 35"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Ejendomschefen", "alle områder går over til systemet i oktober, med den nye arbejdsgang", changesWork: true, "dok. 36")));
    }
}
