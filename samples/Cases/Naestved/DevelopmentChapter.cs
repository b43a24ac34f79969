using Cases.Telling;

namespace Cases.Naestved;

/// <summary>August and September: no real personal data before the DPIA is finished; then the trial on one ward.</summary>
internal static class DevelopmentChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Development);

        story.On(8, 11,
            "Leverandøren er klar, og projektlederen vil slippe rigtige personoplysninger ind i prøven.",
            "The supplier is ready, and the project manager wants to let real personal data into the trial.")
            .IsRefused("gate.closed", people.ProjectManager.PassGate(StandardGates.BeforeLiveData));
        story.ShowClosed(people.ProjectManager.Assess(StandardGates.BeforeLiveData));
        story.ShowSteps(people.ProjectManager.Assess(StandardGates.BeforeLiveData));

        story.On(8, 22,
            "Konsekvensanalysen er færdig, og porten åbner.",
            "The impact assessment is finished, and the gate opens.")
            .Record(
                people.Manager.Confirm("F6-R2", "dok. 44 (DPIA, version 1.0)"),
                people.ProjectManager.PassGate(StandardGates.BeforeLiveData));

        Trial(story, people);

        story.On(9, 25,
            "Centerchefen bekræfter afprøvningen og beslutter at tage systemet i brug.",
            "The head of the area confirms the trial and decides to put the system to use.")
            .Record(
                people.Manager.Confirm("F6-R1", "dok. 46"),
                people.Manager.Confirm("F6-R3", "dok. 47"),
                people.Manager.Confirm("F6-R4", "dok. 48"),
                people.Manager.Confirm("F6-R5", "dok. 49"),
                people.Manager.Confirm("F6-R7", "dok. 50"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Implementation,
                    Frame = new("Systemet tages i brug på det første plejecenter.", "Hvordan der oplæres, og hvad loggen må bruges til."),
                }),
                people.Manager.Confirm("G6", "dok. 51"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "systemet tages i brug på det første plejecenter", changesWork: false, "dok. 46")),
                people.ProjectManager.AdvanceTo(Phase.Implementation));
    }

    private static void Trial(Story story, People people)
    {
        story.On(9, 9,
            "To ugers prøve på én afdeling: Superbrugerne melder tilbage, og teksten på knappen bliver rettet.",
            "Two weeks of trial on one ward: the super-users report back, and the text of the button is changed.")
            .Record(
                people.SuperUser.Receive(new(
                    "melding-1", Party.SuperUsersAndProfessionals, "Knappen [red] på telefonen ligner en alarm. Den skal hedde »ret plan«.")),
                people.ProjectManager.Respond("melding-1", ViewpointResponse.Adopted, "Knappen hedder nu »ret plan« i begge versioner."));

        story.On(9, 18,
            "På Birkely drøftes prøven med dem, der har været med. De andre plejecentre og de valgte hører om den.",
            "At Birkely the trial is discussed with those who took part. The other care homes and the elected representatives hear of it.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Hvornår systemet giver alarm, og hvordan der vagtes.") with
                    {
                        Subcourse = ProcurementChapter.Trial.Id,
                        RolesPresent = [StandardRoles.Employee, StandardRoles.SuperUser],
                    }, Moment.On(2025, 9, 15)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.AffectedEmployees, "Resultatet af prøven og planen for oplæring."), Moment.On(2025, 9, 16)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Resultatet af prøven og bekymringen om overvågning."), Moment.On(2025, 9, 16)));
        story.ShowInvolvement();
    }
}
