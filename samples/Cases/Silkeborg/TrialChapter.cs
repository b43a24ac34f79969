using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>February and March: data is moved into a first trial, and a decision is taken too early.</summary>
internal static class TrialChapter
{
    internal static void Tell(Story story, People people)
    {
        story.On(2, 4,
            "Lejernes oplysninger kræver en konsekvensanalyse. Den er færdig, og data må flyttes over i prøven.",
            "The tenants' data requires an impact assessment. It is finished, and data may be moved into the trial.")
            .Record(
                people.ProjectManager.Clarify(StandardFacts.DpiaRequired, true),
                people.Manager.Confirm("F6-R2", "dok. 5 (konsekvensanalyse, version 1.0)"),
                people.ProjectManager.PassGate(StandardGates.BeforeLiveData));

        Trial(story, people);
        Deciding(story, people);
    }

    private static void Trial(Story story, People people)
    {
        story.On(2, 26,
            "Tre ugers prøve på kontoret: superbrugerne retter lister og breve til sammen med leverandøren.",
            "Three weeks of trial at the office: the super-users adjust lists and letters together with the supplier.")
            .Record(
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.SuperUsersAndProfessionals, "Lejemål, breve og lister i det nye system."), Moment.On(2026, 2, 24)),
                people.SuperUser.Receive(new(
                    "melding-1", Party.SuperUsersAndProfessionals, "Opgaven viser bygningens nummer, men ikke hvad huset hedder.")),
                people.ProjectManager.Respond("melding-1", ViewpointResponse.Adopted, "Husets navn står nu først i alle lister."));

        story.On(3, 5,
            "Medarbejderne og deres valgte ser systemet og stiller spørgsmål.",
            "Employees and their elected representatives see the system and ask questions.")
            .Record(
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.AffectedEmployees, "Det nye system og planen for oplæring."), Moment.On(2026, 3, 3)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.ElectedRepresentatives, "Det nye system og planen for oplæring."), Moment.On(2026, 3, 3)));
    }

    private static void Deciding(Story story, People people)
    {
        story.On(3, 19,
            "Ejendomschefen bekræfter prøven. Beslutningen om at tage systemet i brug blev truffet i forgårs, og ingen havde spurgt MED.",
            "The head of properties confirms the trial. The decision to put the system to use was taken the day before yesterday, and nobody had asked MED.")
            .Record(
                people.Manager.Confirm("F6-R1", "dok. 6"),
                people.Manager.Confirm("F6-R3", "dok. 7"),
                people.Manager.Confirm("F6-R5", "dok. 9"),
                people.Manager.Confirm("F6-R7", "dok. 10"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Ejendomschefen", "alle områder går over til systemet i maj", changesWork: true, "dok. 11"), Moment.On(2026, 3, 17)));
        story.ShowCheck(people.ProjectManager.Assess()["G1"]);
    }
}
