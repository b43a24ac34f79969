using Cases.Telling;

namespace Cases.Naestved;

/// <summary>February and March: the right MED committee is found and heard before the decision, and a concern is answered.</summary>
internal static class DecisionChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Decision);
        story.ShowClosed(people.ProjectManager.Assess());
        story.ShowSteps(people.ProjectManager.Assess());
        Clarifying(story, people);
        Hearing(story, people);
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

    private static void Hearing(Story story, People people)
    {
        story.On(2, 13,
            "Lokalt MED-udvalg har drøftet sagen. Det er godt, men det er ikke det udvalg, der hører til beslutningen:",
            "The local MED committee has discussed the matter. That is good, but it is not the committee that belongs to the decision:")
            .Record(people.MedSecretary.HoldInvolvement(
                new(CommitteeKind.LocalCommittee, InvolvementLevel.Medindflydelse, "AI i nattevagten på det første plejecenter.") { Minutes = "dok. 9" }, Moment.On(2025, 2, 11)));
        story.ShowCheck(people.ProjectManager.Assess()["F2-R2"]);

        story.On(2, 20,
            "Nattevagter og AMR vurderer følgerne for arbejdet på en workshop, og Ældrerådet bliver hørt.",
            "Night workers and the working-environment representative assess the consequences at a workshop, and the council for the elderly is heard.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse, "Følger for arbejdet: færre faste tilsyn, flere alarmer, ansvar ved fejl.")
                    {
                        RolesPresent = [StandardRoles.Employee, StandardRoles.WorkingEnvironmentRepresentative],
                    }, Moment.On(2025, 2, 18)),
                people.ProjectManager.HoldInvolvement(
                    new(Party.ElectedRepresentatives, InvolvementLevel.Medindflydelse, "Konsekvensvurderingen."), Moment.On(2025, 2, 18)),
                people.ProjectManager.HoldInvolvement(
                    new(Party.ElderlyCouncil, InvolvementLevel.Medindflydelse, "Tryghed, værdighed og samtykke.") { Minutes = "dok. 12" }, Moment.On(2025, 2, 19)));

        story.On(3, 6,
            "MED-sekretæren noterer, at Område-MED har fået materialet og drøftet sagen.",
            "The MED secretary records that the area MED committee had the material and discussed the matter.")
            .Record(people.MedSecretary.HoldInvolvement(
                new(CommitteeKind.AreaCommittee, InvolvementLevel.Medindflydelse, "AI i nattevagten: følger, rammer og bekymringen om overvågning.")
                {
                    MaterialSent = Moment.On(2025, 2, 21),
                    Minutes = "dok. 15",
                }, Moment.On(2025, 3, 4)));
    }

    private static void Deciding(Story story, People people)
    {
        story.On(3, 10,
            "Centerchefen svarer på bekymringen: Systemet kan bruges til at følge ansatte, så de skal have klar besked.",
            "The head of the area answers the concern: the system can be used to follow employees, so they must be told clearly.")
            .Record(
                people.Manager.Respond("bekymring-1", ViewpointResponse.Adopted, "Loggen må kun bruges til fejlsøgning, og det skrives i en lokal retningslinje."),
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
    }
}
