using Cases.Telling;

namespace Cases.Naestved;

/// <summary>June to August: the estimate decides the route, a tender is held, and a supplier is chosen.</summary>
internal static class ProcurementChapter
{
    /// <summary>A shorter sequence inside the development phase, with a level and a frame of its own.</summary>
    internal static Subcourse Trial { get; } = new("proeve-birkely", "Prøven på Birkely");

    internal static void Tell(Story story, People people)
    {
        story.Chapter(Phase.Procurement);
        Route(story, people);
        Tender(story, people);
        Choice(story, people);
    }

    private static void Route(Story story, People people)
    {
        story.On(6, 4,
            "Projektlederen noterer kontraktens værdi, som den ser ud til ét plejecenter, og vælger direkte køb.",
            "The project manager records the value of the contract as it looks for one care home, and chooses a direct purchase.")
            .Record(
                people.ProjectManager.Clarify(StandardFacts.ContractValue, Money.Kroner(1_450_000)),
                people.ProjectManager.ChooseRoute(
                    ProcurementRoute.DirectPurchase, StandardParameters.TenderGoodsAndServices, "Værdien ligger under tærsklen."));

        story.On(6, 6,
            "Juristen minder om, at optionerne på to plejecentre mere hører med i værdien. Så holder ruten ikke længere:",
            "The lawyer points out that the options on two more care homes belong to the value. Then the route no longer holds:")
            .Record(people.ProjectManager.Clarify(StandardFacts.ContractValue, Money.Kroner(1_900_000)));
        story.ShowCheck(people.ProjectManager.Assess()["F5-R1"]);

        story.On(6, 10,
            "Projektlederen prøver at fastholde det direkte køb.",
            "The project manager tries to keep to the direct purchase.")
            .IsRefused("route.tender-required", people.ProjectManager.ChooseRoute(
                ProcurementRoute.DirectPurchase, StandardParameters.TenderGoodsAndServices, "Optionerne bliver måske ikke brugt."));
    }

    private static void Tender(Story story, People people)
    {
        story.On(6, 12,
            "Der holdes udbud. Dagen for offentliggørelsen afgør, hvilken tærskel der gælder.",
            "A tender is held. The day of publication decides which threshold applies.")
            .Record(
                people.ProjectManager.ChooseRoute(
                    ProcurementRoute.Tender, StandardParameters.TenderGoodsAndServices, "Værdien med optioner ligger over tærsklen.", Moment.On(2025, 6, 11)),
                people.ProjectManager.ReportPublication("dok. 38a (udbudsbekendtgørelse)", Moment.On(2025, 6, 12)));

        story.On(7, 17,
            "Superbrugere prøver to løsninger i en øvelsesstue; kollegerne får at vide, hvor langt man er.",
            "Super-users try two solutions in a practice room; colleagues are told how far it has come.")
            .Record(
                people.SuperUser.HoldInvolvement(
                    Meeting.WithoutRemarks(Party.SuperUsersAndProfessionals, "Vurdering af to løsninger ud fra kravene."), Moment.On(2025, 7, 15)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.AffectedEmployees, "Status, mens konkurrencen er lukket."), Moment.On(2025, 7, 16)),
                people.ProjectManager.HoldInvolvement(
                    Meeting.Informing(Party.ElectedRepresentatives, "Status og tavshedspligt."), Moment.On(2025, 7, 16)));
    }

    private static void Choice(Story story, People people)
    {
        story.On(7, 23,
            "Centerchefen bekræfter indkøbet, vælger leverandør og planlægger inddragelsen: I prøven på Birkely har medarbejderne medindflydelse med deres egen ramme; de andre plejecentre orienteres.",
            "The head of the area confirms the purchase, chooses the supplier and plans the involvement: in the trial at Birkely the employees have medindflydelse with a frame of their own; the other care homes are informed.")
            .Record(
                people.Manager.Confirm("F5-R1", "dok. 38"),
                people.Manager.Confirm("F5-R3", "dok. 40, bilag 4"),
                people.Manager.Confirm("F5-R4", "dok. 39"),
                people.Manager.Confirm("F5-R5", "dok. 37"),
                people.Manager.Confirm("F5-R6", "dok. 40, bilag 6"),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Information)
                {
                    Phase = Phase.Development,
                    Frame = new("Leverandøren og aftalen.", "Hvornår der følges op, og hvem der spørger hvem."),
                    Reason = "Kun Birkely prøver; de andre plejecentre inddrages, før de selv går i gang.",
                }),
                people.Manager.Plan(new(Party.AffectedEmployees, InvolvementLevel.Medindflydelse)
                {
                    Phase = Phase.Development,
                    Subcourse = Trial,
                    Frame = new("Prøven varer to uger på én afdeling.", "Hvornår systemet giver alarm, og hvordan der vagtes."),
                }),
                people.Manager.RecordDecision(
                    new(DecisionOutcome.GoAhead, DecisionLevel.Area, "Centerchefen", "leverandøren er valgt, og aftalen kan skrives under", changesWork: false, "dok. 38")));
        story.ShowCheck(people.ProjectManager.Assess()["F5-R1"]);

        story.On(8, 6,
            "Ventetiden er gået, aftalen er skrevet under, og forløbet går videre.",
            "The standstill period has passed, the contract is signed, and the course goes on.")
            .Record(
                people.ProjectManager.ReportContract("Leverandøren", Money.Kroner(1_860_000), "dok. 40", Moment.On(2025, 8, 5)),
                people.ProjectManager.AdvanceTo(Phase.Development));
    }
}
