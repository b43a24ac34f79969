using Cases.Telling;

namespace Cases.Silkeborg;

/// <summary>June: the requirements are corrected; what was only declared in January must now be shown.</summary>
internal static class SpecificationChapter
{
    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Specification);

        story.On(6, 2,
            "I januar blev det kun erklæret, at AMR har set kravene til arbejdsmiljø. Nu følges fasen, og så skal det vises.",
            "In January it was only declared that the working-environment representative has seen the requirements on the working environment. Now the phase is followed, and it must be shown.")
            .Record(people.ProjectManager.Answer("F4-KO-1", "Ja. Hvert rettet krav peger på hurtigere hjælp til skolerne eller på færre forgæves ture."));
        story.ShowCheck(people.ProjectManager.Assess()["F4-R2"]);

        story.On(6, 9,
            "Superbrugere og arbejdsmiljøorganisationen gennemgår de krav, der skal rettes.",
            "Super-users and the working-environment organisation go through the requirements that must be corrected.")
            .Record(
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.SuperUsersAndProfessionals, "Holdets liste, bytte af opgaver og en telefon, der kan slukkes."), Moment.On(2026, 6, 8)),
                people.MedSecretary.HoldInvolvement(
                    Meeting.WithoutRemarks(Municipality.Amo, "Tempo, forstyrrelser og arbejde alene.") with { Minutes = "dok. 23" }, Moment.On(2026, 6, 8)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.AffectedEmployees, "De rettede krav i korte træk."), Moment.On(2026, 6, 9)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.ElectedRepresentatives, "De rettede krav i korte træk."), Moment.On(2026, 6, 9)));

        story.On(6, 16,
            "Ejendomschefen godkender kravene. Ruten går nu gennem indkøbsfasen, men der er intet at købe, for aftalen gælder. Fasen udelades med en begrundelse.",
            "The head of properties approves the requirements. The route now leads through the procurement phase, but there is nothing to buy: the contract holds. The phase is skipped for a reason.")
            .Record(
                people.Manager.Confirm("F4-R1", "dok. 24"),
                people.Manager.Confirm("F4-R2", "dok. 24, afsnit 4"),
                people.Manager.Confirm("F4-R4", "dok. 25"),
                people.Manager.Confirm("F4-R5", "dok. 24, afsnit 6"),
                people.Manager.Confirm("F4-R6", "dok. 24, afsnit 7"),
                people.Manager.Confirm("F4-R7", "dok. 24, afsnit 8"),
                people.Manager.Confirm("F4-R8", "dok. 26"),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Ejendomschefen", "de rettede krav er godkendt", changesWork: false, "dok. 24")),
                people.Manager.Skip(Phase.Procurement, SkipGround.Because("Aftalen fra 2025 rummer rettelserne, så der skal ikke købes mere.")));

        story.On(6, 17, "Forløbet går til udviklingen igen.", "The course goes to development again.")
            .Record(people.ProjectManager.AdvanceTo(Phase.Development));

        story.On(6, 18,
            "Også købet var kun erklæret. Nu hører indkøbsfasen til ruten og er udeladt, men det, loven kræver i den, skyldes stadig:",
            "The purchase too was only declared. Now the procurement phase belongs to the route and is skipped, but what law asks for in it is still owed:");
        story.ShowCheck(people.ProjectManager.Assess()[new CheckAddress("procurement-exit", "F5-R1")]);

        story.On(6, 24,
            "Indkøbskontoret finder sagen fra 2025 frem: værdien, den fælles aftale og kontrakten. Tærsklen er den, der gjaldt dengang.",
            "The procurement office brings out the case of 2025: the value, the shared agreement and the contract. The threshold is the one in force then.")
            .Record(
                people.ProjectManager.Clarify(StandardFacts.ContractValue, Money.Kroner(1_240_000)),
                people.ProjectManager.ChooseRoute(
                    ProcurementRoute.SharedAgreement, StandardParameters.TenderGoodsAndServices, "Systemet er købt på en fælles aftale.", Moment.On(2025, 8, 18)),
                people.ProjectManager.ReportContract("Leverandøren", Money.Kroner(1_210_000), "dok. 27", Moment.On(2025, 9, 1)),
                people.Manager.Confirm("F5-R1", "dok. 28"));
        story.ShowCheck(people.ProjectManager.Assess()[new CheckAddress("procurement-exit", "F5-R1")]);
    }
}
