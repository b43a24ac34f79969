using Cases.Telling;

namespace Cases.Naestved;

/// <summary>June: a supplier is chosen; the value of the contract and the choice of rules are on record.</summary>
internal static class ProcurementChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Procurement);

        story.On(6, 4,
            "Projektlederen noterer kontraktens værdi i hele løbetiden med optioner.",
            "The project manager records the value of the contract over its whole term with options.")
            .Record(people.ProjectManager.Clarify(StandardFacts.ContractValue, Money.Kroner(1_450_000)));

        story.On(6, 18,
            "Superbrugere prøver to løsninger i en øvelsesstue; kollegerne får at vide, hvor langt man er.",
            "Super-users try two solutions in a practice room; colleagues are told how far it has come.")
            .Record(
                people.SuperUser.HoldInvolvement(
                    new(Party.SuperUsersAndProfessionals, InvolvementLevel.Medindflydelse, "Vurdering af to løsninger ud fra kravene."), Moment.On(2026, 6, 16)),
                people.ProjectManager.HoldInvolvement(
                    new(Party.AffectedEmployees, InvolvementLevel.Information, "Status, mens konkurrencen er lukket."), Moment.On(2026, 6, 17)),
                people.ProjectManager.HoldInvolvement(
                    new(Party.ElectedRepresentatives, InvolvementLevel.Information, "Status og tavshedspligt."), Moment.On(2026, 6, 17)));

        story.On(6, 30,
            "Centerchefen bekræfter indkøbet og vælger leverandør.",
            "The head of the area confirms the purchase and chooses the supplier.")
            .Record(
                people.Manager.Confirm("F5-R1", "dok. 38"),
                people.Manager.Confirm("F5-R3", "dok. 40, bilag 4"),
                people.Manager.Confirm("F5-R4", "dok. 39"),
                people.Manager.Confirm("F5-R5", "dok. 37"),
                people.Manager.Confirm("F5-R6", "dok. 40, bilag 6"),
                people.Manager.Confirm("G5", "dok. 41"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "leverandøren er valgt, og aftalen kan skrives under", changesWork: false, "dok. 38")),
                people.ProjectManager.AdvanceTo(Phase.Development));
    }
}
