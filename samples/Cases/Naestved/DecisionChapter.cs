using Cases.Telling;

namespace Cases.Naestved;

/// <summary>February and March: the matter is prepared, MED is heard, its view answered, and the decision taken.</summary>
internal static class DecisionChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Decision);
        story.ShowClosed(people.ProjectManager.Assess());
        story.ShowSteps(people.ProjectManager.Assess());
        Clarifying(story, people);
        HearingChapter.Tell(story, people);
        Deciding(story, people);
        story.ShowOpen(people.ProjectManager.Assess());

        story.On(3, 20,
            "Projektlederen går videre. At AI-risikoen ikke er vurderet, står som en advarsel i beviset.",
            "The project manager goes on. That the AI risk is not assessed stands as a warning in the proof.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Design));
    }

    private static void Clarifying(Story story, People people)
    {
        story.On(2, 3,
            "Forholdene afklares. Beslutningen ligger hos centerchefen, altså på områdets niveau; botilbud er ikke med.",
            "The facts are clarified. The decision lies with the head of the area; homes for people with disabilities are not included.")
            .Record(
                people.ProjectManager.Clarify(StandardFacts.DecisionLevel, DecisionLevel.Area),
                people.ProjectManager.Clarify(StandardFacts.MajorRestructuring, false),
                people.ProjectManager.Clarify(StandardFacts.AffectsCitizensWithDisabilities, false),
                people.ProjectManager.Clarify(StandardFacts.DpiaRequired, true),
                people.ProjectManager.Clarify(StandardFacts.CrossOrganisational, true),
                people.ProjectManager.Clarify(StandardFacts.UncertainSolution, true));

        story.On(2, 7,
            "AMR bringer en bekymring videre: Kan systemet bruges til at holde øje med nattevagterne? Den, der har sagt det, behøver ikke nævnes.",
            "The working-environment representative passes on a concern: can the system be used to keep an eye on the night workers? Nobody needs to be named.")
            .Record(people.WorkingEnvironmentRep.Receive(
                new("bekymring-1", Party.AffectedEmployees, "Kan systemet bruges til at se, hvor længe vi er på stuen, og hvornår vi holder pause?"), Moment.On(2025, 2, 6)));
        story.ShowCheck(people.ProjectManager.Assess()["G4"]);
    }

    private static void Deciding(Story story, People people)
    {
        story.On(3, 10,
            "Centerchefen svarer på bekymringen og på udvalgets synspunkt: Systemet kan bruges til at følge ansatte, så de skal have klar besked.",
            "The head of the area answers the concern and the committee's view: the system can be used to follow employees, so they must be told clearly.")
            .Record(
                Answer(people, "bekymring-1", ViewpointResponse.Adopted, "Loggen må kun bruges til fejlsøgning, og det skrives i en lokal retningslinje."),
                Answer(people, "synspunkt-1", ViewpointResponse.PartlyAdopted, "Der vågner altid en alarm hos to; den tredje nattevagt kan først komme, når budgettet for 2026 er lagt."),
                people.ProjectManager.Clarify(StandardFacts.MonitorsEmployees, true));

        story.On(3, 13,
            "Beslutningsgrundlaget bliver gjort færdigt.",
            "The basis for the decision is finished.")
            .Record(
                people.ProjectManager.Answer("F2-KO-1", "Færre afbrudte nætter for beboerne og tid til dem, der er vågne. Det bygger på tal fra ét plejecenter i tre måneder."),
                people.ProjectManager.Answer("F2-IN-4", "Korte afprøvninger på én afdeling ad gangen; vi ved ikke, hvordan alarmerne virker om natten."),
                people.Manager.Confirm("F2-R7", "dok. 16"),
                people.Manager.Confirm("F2-R8", "dok. 17"),
                people.Manager.Confirm("F2-R9", "dok. 18"),
                people.Manager.Confirm("F2-R10", "dok. 19"),
                people.Manager.Confirm("F2-R12", "dok. 20"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Design,
                    Frame = new("Systemet prøves på ét plejecenter, og loggen bruges ikke til kontrol.", "Hvordan nattevagten tilrettelægges."),
                }),
                people.Manager.Confirm("G6", "dok. 21"));

        story.On(3, 19,
            "Beslutningen blev truffet i går, efter drøftelsen i Område-MED. Den ændrer arbejdsforhold.",
            "The decision was taken yesterday, after the discussion in the area committee. It changes working conditions.")
            .Record(people.Manager.RecordDecision(
                new(DecisionOutcome.GoAheadChanged, DecisionLevel.Area, "Centerchefen", "systemet prøves på ét plejecenter, og loggen bruges ikke til kontrol", changesWork: true, "dok. 22"), Moment.On(2025, 3, 18)));
        story.ShowMet(people.ProjectManager.Assess()["F2-R2"]);
    }

    /// <summary>The record says who answers, whoever writes it down.</summary>
    private static Reply Answer(People people, ViewpointId view, ViewpointResponse response, string reason) =>
        people.MedSecretary.Decide(new RespondToViewpoint(view, new ViewpointReply(response, reason) { By = "Centerchefen" }));
}
