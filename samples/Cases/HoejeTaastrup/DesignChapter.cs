using Cases.Telling;

namespace Cases.HoejeTaastrup;

/// <summary>March and April: the working day is designed. The mark of the waiver stays in the report.</summary>
internal static class DesignChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Design);

        story.On(3, 25,
            "Sagsbehandlere, superbrugere, AMR og borgere fra et panel former de nye vaner på tre eftermiddage.",
            "Caseworkers, super-users, the working-environment representative and citizens of a panel shape the new habits on three afternoons.")
            .Record(
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.SuperUsersAndProfessionals, "Hvornår et udkast må bruges, og hvem der læser det igennem.") with
                    {
                        RolesPresent = [StandardRoles.SuperUser, StandardRoles.WorkingEnvironmentRepresentative],
                    }, Moment.On(2026, 3, 24)),
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "En dag på kontoret med og uden assistent."), Moment.On(2026, 3, 24)),
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Nye roller og tid til at lære."), Moment.On(2026, 3, 24)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.Citizens, "Hvordan et svar fra kommunen skal lyde."), Moment.On(2026, 3, 25)),
                people.Caseworker.Answer("F3-OL-2", "Vi læser hinandens breve og siger til, når tonen er forkert. Det skal der stadig være tid til."));

        story.On(4, 16,
            "Hovedudvalget drøfter de nye vaner, før de besluttes.",
            "The main MED committee discusses the new habits before they are decided.")
            .Record(people.MedSecretary.HoldInvolvement(
                Meeting.WithoutRemarks(Municipality.MainMed, "Spilleregler for assistenten i administrationen.") with { MaterialSent = Moment.On(2026, 3, 31), Minutes = "dok. 17" }, Moment.On(2026, 4, 14)));

        story.On(4, 21,
            "Direktøren bekræfter designet og beslutter spillereglerne.",
            "The director confirms the design and decides the rules of use.")
            .Record(
                people.Manager.Confirm("F3-R1", "dok. 13"),
                people.Manager.Confirm("F3-R2", "dok. 14"),
                people.Manager.Confirm("F3-R4", "dok. 16"),
                people.Manager.Confirm("F3-R5", "dok. 15"),
                people.Manager.Confirm("F3-R6", "dok. 17"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Specification,
                    Frame = new("Et menneske læser hvert udkast.", "Hvilke breve og møder assistenten må hjælpe med."),
                }),
                people.Manager.Confirm("G6", "dok. 18"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.TopManagement, "Direktøren", "et menneske læser hvert udkast, og ingen afgørelse skrives af assistenten alene", changesWork: true, "dok. 19")));

        story.ShowOpenWithWaivers(people.ProjectManager.Assess());
        story.On(4, 22, "Forløbet går videre.", "The course goes on.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Specification));
    }
}
