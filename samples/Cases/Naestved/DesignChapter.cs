using Cases.Telling;

namespace Cases.Naestved;

/// <summary>April: the coming night shift is shaped together with those who will work it.</summary>
internal static class DesignChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Design);

        story.On(4, 10,
            "Nattevagter, fagpersoner, AMR og pårørende former den kommende nattevagt på to workshopaftener.",
            "Night workers, professionals, the working-environment representative and relatives shape the coming night shift on two workshop evenings.")
            .Record(
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.SuperUsersAndProfessionals, "Hvilke alarmer der skal gå hvorhen, og hvornår et menneske altid skal se efter.") with
                    {
                        RolesPresent = [StandardRoles.SuperUser, StandardRoles.WorkingEnvironmentRepresentative],
                    }, Moment.On(2025, 4, 9)),
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Den nye arbejdsgang om natten."), Moment.On(2025, 4, 9)),
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Roller, ansvar og bemanding."), Moment.On(2025, 4, 9)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.Citizens, "Beboere og pårørende om tryghed og om at kunne sige nej."), Moment.On(2025, 4, 8)),
                people.NightWorker.Answer("F3-OL-2", "Vi hører på åndedrættet, retter puden og tager en snak med den, der ikke kan sove. Det skal stadig stå i planen for natten."));

        story.On(4, 23,
            "Område-MED drøfter arbejdsgangen, før den besluttes, og peger på brugen af loggen som emne for en retningslinje.",
            "The area MED committee discusses the workflow before it is decided, and points to the use of the log as a topic for a guideline.")
            .Record(
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.AreaMed, "Den kommende arbejdsgang i nattevagten.") with { MaterialSent = Moment.On(2025, 4, 8), Minutes = "dok. 27" }, Moment.On(2025, 4, 22)),
                people.ProjectManager.Clarify(StandardFacts.SetsLocalGuideline, true));

        story.On(4, 30,
            "Centerchefen bekræfter designet og beslutter den nye arbejdsgang.",
            "The head of the area confirms the design and decides the new workflow.")
            .Record(
                people.Manager.Confirm("F3-R1", "dok. 24"),
                people.Manager.Confirm("F3-R2", "dok. 25"),
                people.Manager.Confirm("F3-R4", "dok. 26"),
                people.Manager.Confirm("F3-R5", "dok. 28"),
                people.Manager.Confirm("F3-R6", "dok. 27"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Specification,
                    Frame = new("Tilsyn gives efter behov, og ingen stilling nedlægges.", "Hvilke krav der stilles til alarmer, log og betjening."),
                }),
                people.Manager.Confirm("G6", "dok. 29"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "faste tilsyn erstattes af tilsyn efter behov; ingen stilling nedlægges", changesWork: true, "dok. 30")));

        story.ShowOpen(people.ProjectManager.Assess());
        story.On(5, 2, "Forløbet går videre.", "The course goes on.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Specification));
    }
}
