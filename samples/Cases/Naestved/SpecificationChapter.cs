using Cases.Telling;

namespace Cases.Naestved;

/// <summary>May: the design becomes requirements, and the AI risk is assessed.</summary>
internal static class SpecificationChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Specification);

        story.On(5, 12,
            "Juristen har vurderet AI-risikoen, og kommunen behandler systemet som højrisiko. Porten go-live, der ligger forude, siger, hvornår pligterne begynder:",
            "The lawyer has assessed the AI risk, and the municipality treats the system as high-risk. Gate go-live, still ahead, says when the duties begin:")
            .Record(people.ProjectManager.Clarify(StandardFacts.HighRiskAi, true));
        story.ShowCheck(people.ProjectManager.Assess(StandardGates.GoLive)["F7-R1"]);

        story.On(5, 21,
            "Fagpersoner og AMR gennemgår kravene; der skal også være en app til nattevagternes telefoner.",
            "Professionals and the working-environment representative go through the requirements; there will also be an app for the night workers' phones.")
            .Record(
                people.ProjectManager.Clarify(StandardFacts.HasWebOrMobileUi, true),
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.SuperUsersAndProfessionals, "Krav til alarmer, telefon og nødprocedure."), Moment.On(2025, 5, 20)),
                people.WorkingEnvironmentRep.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.Amo, "Krav til støj, lys og afbrydelser om natten."), Moment.On(2025, 5, 20)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.AffectedEmployees, "Kravene i korte træk."), Moment.On(2025, 5, 20)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.ElectedRepresentatives, "Kravene i korte træk."), Moment.On(2025, 5, 20)));

        story.On(5, 28,
            "Centerchefen godkender kravspecifikationen.",
            "The head of the area approves the requirement specification.")
            .Record(
                people.Manager.Confirm("F4-R1", "dok. 33"),
                people.Manager.Confirm("F4-R2", "dok. 34, afsnit 5"),
                people.Manager.Confirm("F4-R4", "dok. 35"),
                people.Manager.Confirm("F4-R5", "dok. 34, afsnit 7"),
                people.Manager.Confirm("F4-R6", "dok. 34, afsnit 8"),
                people.Manager.Confirm("F4-R7", "dok. 34, afsnit 9"),
                people.Manager.Confirm("F4-R8", "dok. 34, afsnit 10"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Information)
                {
                    Phase = Phase.Procurement,
                    Frame = new("Kravene og indkøbsruten.", "Hvordan brugbarheden prøves hos leverandørerne."),
                }),
                people.Manager.Confirm("G6", "dok. 36"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "kravene er godkendt til indkøb", changesWork: false, "dok. 34")),
                people.ProjectManager.AdvanceTo(Phase.Procurement));
    }
}
