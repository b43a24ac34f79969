using Cases.Telling;

namespace Cases.HoejeTaastrup;

/// <summary>September to December: the new habits, and what law asks for in a phase that was skipped.</summary>
internal static class ImplementationChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Implementation);
        story.ShowCarried(people.ProjectManager.Assess());
        Owed(story, people);
        GoLive(story, people);
        Effects(story, people);
        story.ShowOpen(people.ProjectManager.Assess());

        story.On(12, 10, "Forløbet afsluttes.", "The course is completed.")
            .Record(people.ProjectManager.Complete());
    }

    private static void Owed(Story story, People people)
    {
        story.On(9, 7,
            "Udviklingsfasen er udeladt, men det, loven kræver i den, skyldes stadig. Konsekvensanalysen bliver gjort færdig, før assistenten ser rigtige sager.",
            "The development phase is skipped, but what law asks for in it stays owed. The impact assessment is finished before the assistant sees real cases.")
            .Record(people.Manager.Confirm("F6-R2", "dok. 24 (konsekvensanalyse, version 1.0)"));
        story.ShowCheck(people.ProjectManager.Assess().Carried(StandardGates.BeforeLiveData, "F6-R2"));
    }

    private static void GoLive(Story story, People people)
    {
        story.On(9, 17,
            "Hver afdeling har øvet sig i to uger, og brugen er drøftet i det lokale MED-udvalg.",
            "Each department has practised for two weeks, and the use is discussed in the local MED committee.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Øvelsen, hjælpen og det, vi vil holde op med."), Moment.On(2026, 9, 15)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Øvelsen og tiden til den."), Moment.On(2026, 9, 15)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.LocalMed, "Brugen af assistenten på rådhuset.") with { Minutes = "dok. 26" }, Moment.On(2026, 9, 16)));

        story.On(9, 22,
            "Assistenten slås til i de tre afdelinger.",
            "The assistant is switched on in the three departments.")
            .Record(
                people.Manager.Confirm("F7-R4", "dok. 24 (konsekvensanalyse, version 1.1)"),
                people.Manager.Confirm("F7-R6", "dok. 25"),
                people.ProjectManager.Clarify(StandardFacts.SetsLocalGuideline, false),
                people.Manager.PassGate(StandardGates.GoLive));
    }

    private static void Effects(Story story, People people)
    {
        story.On(11, 26,
            "Arbejdspladsvurderingen og virkningen bliver drøftet.",
            "The workplace assessment and the effect are discussed.")
            .Record(
                people.WorkingEnvironmentRep.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.Amo, "APV for det ændrede kontorarbejde.") with { Covers = ["F7-R8"] }, Moment.On(2026, 11, 18)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.MainMed, "Virkning, kompetencer og fælles kultur efter to måneder.") with { Covers = ["F7-R10"], Minutes = "dok. 28" }, Moment.On(2026, 11, 24)),
                people.Caseworker.Answer("F7-OL-1", "Rutinerne går hurtigere. Til gengæld er der flere svære sager efter hinanden, så vi har aftalt pauser og makkere."),
                people.Manager.Confirm("F7-R8", "dok. 27"),
                people.Manager.Confirm("F7-R9", "dok. 29"));

        story.On(12, 8,
            "Direktøren gør status og deler læringen med resten af rådhuset.",
            "The director takes stock and shares the learning with the rest of the town hall.")
            .Record(
                people.Manager.Confirm("F7-R11", "dok. 30"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.TopManagement, "Direktøren", "assistenten bliver, og resten af rådhuset følger i det nye år", changesWork: false, "dok. 31")));
    }
}
