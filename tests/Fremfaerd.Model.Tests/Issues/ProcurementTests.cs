namespace Fremfaerd.Model.Tests.Issues;

/// <summary>Defects of procurement and its corrections, each as it was found.</summary>
public class Purchases_that_went_wrong
{
    private static readonly ParameterId Goods = StandardParameters.TenderGoodsAndServices;
    private readonly ManualTime _time = new(new(2025, 5, 1, 9, 0, 0, TimeSpan.FromHours(2)));

    private ProcessSession Course(Phase startsAt)
    {
        var course = ProcessSession.Enrol(Any.Definition, "AI i nattevagten", startsAt, Any.Manager, _time, "Plejecenter Nord", "proces-1");
        course.Clarify(StandardFacts.RequiresProcurement, true).ThenAccepted();
        course.Clarify(StandardFacts.ContractValue, Money.Kroner(1_000_000)).ThenAccepted();
        return course;
    }

    [Fact]
    public void A_declaration_covered_a_route_on_record_that_did_not_hold()
    {
        var course = Course(Phase.Development);
        course.ChooseRoute(ProcurementRoute.DirectPurchase, Goods, "Under tærsklen.").ThenAccepted();
        Walk.DeclareEarlier(course);
        course.Assess()[new CheckAddress("procurement-exit", "F5-R1")].IsDeclared.Should().BeTrue();
        course.Clarify(StandardFacts.ContractValue, Money.Kroner(5_000_000)).ThenAccepted();

        course.Assess()[new CheckAddress("procurement-exit", "F5-R1")].ClosesGate.Should().BeTrue();
    }

    [Fact]
    public void An_outgrown_direct_purchase_of_a_skipped_phase_went_live()
    {
        var course = Walk.DeclareEarlier(Course(Phase.Specification));
        course.Skip(Phase.Procurement, SkipGround.Because("Købt på fælles aftale.")).ThenAccepted();
        course.ChooseRoute(ProcurementRoute.DirectPurchase, Goods, "Under tærsklen.").ThenAccepted();
        course.Clarify(StandardFacts.ContractValue, Money.Kroner(9_000_000)).ThenAccepted();

        course.Assess(StandardGates.GoLive)[new CheckAddress("procurement-exit", "F5-R1")].ClosesGate.Should().BeTrue();
    }

    [Fact]
    public void A_contract_dearer_than_the_threshold_left_a_direct_purchase_standing()
    {
        var course = Walk.DeclareEarlier(Course(Phase.Procurement));
        course.ChooseRoute(ProcurementRoute.DirectPurchase, Goods, "Under tærsklen.").ThenAccepted();
        course.Assess()["F5-R1"].Findings.Select(finding => finding.Code).Should().Contain("route.holds");
        course.ReportContract("Leverandøren A/S", Money.Kroner(9_000_000), "dok. 40").ThenAccepted();

        course.Assess()["F5-R1"].Findings.Select(finding => finding.Code).Should().Contain("route.tender-required");
    }

    [Fact]
    public void A_correction_tore_route_publication_and_contract_apart()
    {
        var course = Course(Phase.Procurement);
        course.ChooseRoute(ProcurementRoute.Tender, Goods, "Over tærsklen.", Moment.On(2025, 4, 1)).ThenAccepted();
        var route = course.Process.Sequence;
        course.ReportPublication("2025/S 1", Moment.On(2025, 4, 10)).ThenAccepted();
        var published = course.Process.Sequence;
        course.ReportContract("Leverandøren A/S", null, "dok. 40", Moment.On(2025, 4, 20)).ThenAccepted();

        course.Correct(published, null, "Forkert.").ThenRefused("correction.order-of-procurement");
        course.Correct(route, null, "Forkert.").ThenRefused("correction.order-of-procurement");
        course.Correct(published, new ReportPublication("2025/S 1"), "Forkert dag.", Moment.On(2025, 4, 25)).ThenRefused("correction.order-of-procurement");
        course.Correct(published, new ReportPublication("2025/S 1"), "Forkert dag.", Moment.On(2025, 4, 11)).ThenAccepted();
        course.Assess()["F5-R1"].Explain(Language.Danish).Should().Contain("rettet fra 10. april 2025");
    }

    [Fact]
    public void A_corrected_reference_was_told_with_the_moment_of_the_correction()
    {
        var course = Course(Phase.Procurement);
        course.ChooseRoute(ProcurementRoute.Tender, Goods, "Over tærsklen.", Moment.On(2025, 4, 1)).ThenAccepted();
        course.Correct(course.Process.Sequence, new ChooseRoute(ProcurementRoute.Tender, Goods, "Over tærsklen for varer."), "Stavefejl.").ThenAccepted();

        course.Process.History[^1].Describe(Any.Definition).Danish.Should().Contain("tidspunkt som før").And.NotContain("1. maj");
    }

    /// <summary>A correction is judged as if it had been entered at first: by the route that stood then, not by the newest.</summary>
    [Fact]
    public void A_typo_in_a_contract_could_not_be_corrected_once_the_route_had_changed()
    {
        var course = Course(Phase.Procurement);
        course.ChooseRoute(ProcurementRoute.DirectPurchase, Goods, "Under tærsklen.", Moment.On(2025, 4, 1)).ThenAccepted();
        course.ReportContract("Leverandoren A/S", null, "dok. 40", Moment.On(2025, 4, 10)).ThenAccepted();
        var contract = course.Process.Sequence;
        course.ChooseRoute(ProcurementRoute.Tender, Goods, "Værdien voksede.", Moment.On(2025, 4, 20)).ThenAccepted();

        course.Correct(contract, new ReportContract("Leverandøren A/S", null, "dok. 40"), "Forkert dag.", Moment.On(2025, 3, 31)).ThenRefused("contract.no-route");
        course.Correct(contract, new ReportContract("Leverandøren A/S", null, "dok. 40"), "Slåfejl.").ThenAccepted();
        course.Correct(course.Process.Sequence, new ReportContract("Leverandøren ApS", null, "dok. 40"), "Slåfejl igen.").ThenAccepted();
        course.ReportContract("Leverandøren A/S", null, "dok. 41").ThenRefused("contract.publication-missing");
    }

    [Fact]
    public void A_typo_in_a_publication_could_not_be_corrected_once_the_route_had_changed()
    {
        var course = Course(Phase.Procurement);
        course.ChooseRoute(ProcurementRoute.Tender, Goods, "Over tærsklen.", Moment.On(2025, 4, 1)).ThenAccepted();
        course.ReportPublication("2025/S 1", Moment.On(2025, 4, 5)).ThenAccepted();
        var published = course.Process.Sequence;
        course.ReportContract("Leverandoren A/S", null, "dok. 40", Moment.On(2025, 4, 10)).ThenAccepted();
        var contract = course.Process.Sequence;
        course.ChooseRoute(ProcurementRoute.Tender, Goods, "Om igen.", Moment.On(2025, 4, 20)).ThenAccepted();

        course.Correct(contract, new ReportContract("Leverandøren A/S", null, "dok. 40"), "Slåfejl.").ThenAccepted();
        course.ChooseRoute(ProcurementRoute.DirectPurchase, Goods, "Værdien faldt.", Moment.On(2025, 4, 25)).ThenAccepted();
        course.Correct(published, new ReportPublication("2025/S 11"), "Slåfejl.").ThenAccepted();
        course.ReportPublication("2025/S 2").ThenRefused("publication.no-tender");
    }

    /// <summary>What was published later cannot have led to the contract, whichever of them is corrected.</summary>
    [Fact]
    public void A_contract_is_not_corrected_onto_a_publication_that_came_after_it()
    {
        var course = Course(Phase.Procurement);
        course.ChooseRoute(ProcurementRoute.DirectPurchase, Goods, "Under tærsklen.", Moment.On(2025, 4, 1)).ThenAccepted();
        var route = course.Process.Sequence;
        course.ReportContract("Leverandøren A/S", null, "dok. 40", Moment.On(2025, 4, 10)).ThenAccepted();
        course.ChooseRoute(ProcurementRoute.Tender, Goods, "Værdien voksede.", Moment.On(2025, 4, 2)).ThenAccepted();
        course.ReportPublication("2025/S 1", Moment.On(2025, 4, 5)).ThenAccepted();

        course.Correct(route, new ChooseRoute(ProcurementRoute.Tender, Goods, "Over tærsklen."), "Forkert rute.").ThenRefused("correction.order-of-procurement");
    }
}
