using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>May: the workflow is designed anew, together with those who will work in it.</summary>
internal static class DesignChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Design);
        story.ShowClosed(people.ProjectManager.Assess());
        Workshops(story, people);

        story.On(5, 28,
            "Ejendomschefen bekræfter designet og beslutter den nye arbejdsgang.",
            "The head of properties confirms the design and decides the new workflow.")
            .Record(
                people.Manager.Confirm("F3-R1", "dok. 16"),
                people.Manager.Confirm("F3-R2", "dok. 17"),
                people.Manager.Confirm("F3-R4", "dok. 18"),
                people.Manager.Confirm("F3-R5", "dok. 19"),
                people.Manager.Confirm("F3-R6", "dok. 20"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Development,
                    Frame = new("Opgaverne fordeles på morgenmødet.", "Hvad telefonen viser, og hvordan der prøves."),
                }),
                people.Manager.Confirm("G6", "dok. 21"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAheadChanged, DecisionLevel.Area, "Ejendomschefen", "opgaverne fordeles på morgenmødet, og telefonen viser hele holdets liste", changesWork: true, "dok. 22")));
        story.ShowMet(people.ProjectManager.Assess()["G1"]);
        story.On(6, 1, "Forløbet går videre.", "The course goes on.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Specification));
    }

    private static void Workshops(Story story, People people)
    {
        story.On(5, 7,
            "På to værksteder tegner teknisk service, ejendomsadministratorer og AMR arbejdsdagen op og prøver den af med papkort.",
            "At two workshops caretakers, lease administrators and the working-environment representative draw up the working day and try it out with paper cards.")
            .Record(
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.SuperUsersAndProfessionals, "Hvilke opgaver der skal til én person, og hvilke til holdet."), Moment.On(2026, 5, 5)),
                people.ShopSteward.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Arbejdsdagen fra morgenmøde til sidste opgave.") with
                    {
                        RolesPresent = [StandardRoles.Employee, StandardRoles.WorkingEnvironmentRepresentative],
                    }, Moment.On(2026, 5, 6)),
                people.ShopSteward.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Hvad tid og sted må bruges til."), Moment.On(2026, 5, 6)),
                people.Caretaker.Answer("F3-OL-2", "Morgenmødet. Det er dér, vi hører, hvem der har nøglen, hvilken alarm der driller, og hvem der bruger huset i dag."));

        story.On(5, 21,
            "Denne gang drøfter Område-MED den nye arbejdsgang, før den besluttes, og vil have en retningslinje om tid og sted.",
            "This time the area MED committee discusses the new workflow before it is decided, and wants a guideline on time and place.")
            .Record(
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.AreaMed, "Den nye arbejdsgang i teknisk service.") with { MaterialSent = Moment.On(2026, 5, 5), Minutes = "dok. 15" }, Moment.On(2026, 5, 19)),
                people.ProjectManager.Clarify(StandardFacts.SetsLocalGuideline, true));
    }
}
