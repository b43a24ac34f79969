using static Fremfaerd.Model.Readiness.ProcurementRoute;

namespace Fremfaerd.Model.Tests.Readiness;

public class A_route_at_the_gate
{
    [Fact]
    public void Is_missing_until_it_is_chosen_and_a_step_asks_for_it()
    {
        var purchase = Purchase.Of(1_450_000);

        purchase.Check.Outcome.Should().Be(Outcome.Unmet);
        purchase.Codes.Should().Contain("route.missing");
        purchase.Course.Assess().NextSteps.Should().ContainSingle().Which.Should().BeOfType<RouteStep>().Which.Thresholds.Should().Equal(
            StandardParameters.TenderGoodsAndServices, StandardParameters.TenderLightRegime, StandardParameters.TenderSubLots);
        purchase.Choose(DirectPurchase).ThenAccepted();

        purchase.Check.Outcome.Should().Be(Outcome.Met);
        purchase.Course.Assess().IsOpen.Should().BeTrue();
    }

    [Fact]
    public void Says_why_it_holds()
    {
        var purchase = Purchase.Of(1_450_000);
        purchase.Choose(DirectPurchase).ThenAccepted();

        purchase.Check.Findings.Should().Contain(finding => finding.Code == "route.holds" && finding.Text.English ==
            "The route “direct purchase” holds: the value is DKK 1,450,000 excluding VAT; a tender is required at or above the threshold "
            + "DKK 1,644,638 excluding VAT (“the threshold for goods and services” on 2 June 2025, X29).");
        purchase.Check.Events.Should().Contain(purchase.Course.Process.Sequence);
        purchase.Check.Parameters.Should().ContainSingle().Which.On.Should().Be(new DateOnly(2025, 6, 2));
    }

    [Fact]
    public void Closes_it_when_the_estimate_grows_to_the_threshold_and_opens_it_by_another_choice()
    {
        var purchase = Purchase.Of(1_450_000);
        purchase.Choose(DirectPurchase).ThenAccepted();

        purchase.Value(Purchase.Bound);

        purchase.Check.Outcome.Should().Be(Outcome.Unmet);
        purchase.Codes.Should().Contain("route.tender-required");
        purchase.Course.AdvanceTo(Phase.Development).ThenRefused("gate.closed").Report!.NextSteps.Should().ContainSingle().Which.Should().BeOfType<RouteStep>();
        purchase.Choose(DirectPurchase).ThenRefused("route.tender-required");
        purchase.Choose(SharedAgreement).ThenAccepted();
        purchase.Course.AdvanceTo(Phase.Development).ThenAccepted();
    }

    [Fact]
    public void Opens_again_when_the_estimate_shrinks_below_the_threshold()
    {
        var purchase = Purchase.Of(1_450_000);
        purchase.Choose(DirectPurchase).ThenAccepted();
        purchase.Value(Purchase.Bound);

        purchase.Value(Purchase.Bound - 0.01m);

        purchase.Check.Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(Tender)]
    [InlineData(DirectPurchase)]
    [InlineData(SharedAgreement)]
    public void Cannot_be_decided_without_a_threshold_for_the_day(ProcurementRoute route)
    {
        var purchase = Purchase.Of(100);
        purchase.MoveTo(2026, 2, 2);
        purchase.Choose(route).ThenAccepted();

        purchase.Check.Outcome.Should().Be(Outcome.Indeterminate);
        purchase.Codes.Should().Contain("parameter.missing");
        purchase.Check.Parameters.Should().ContainSingle().Which.Value.Should().BeNull();
        var report = purchase.Course.AdvanceTo(Phase.Development).ThenRefused("gate.closed").Report!;
        report.NextSteps.Should().BeEmpty();
        report.NoWayForward.Should().ContainSingle().Which.Check.Code.Should().Be((CheckCode)"F5-R1");
    }

    /// <summary>A step that could not open the gate would send people in circles.</summary>
    [Fact]
    public void Is_not_asked_for_on_a_day_without_thresholds()
    {
        var purchase = Purchase.Of(100);
        purchase.MoveTo(2026, 2, 2);

        purchase.Codes.Should().Contain(["route.missing", "route.no-threshold"]);
        purchase.Course.Assess().NextSteps.Should().BeEmpty();
        purchase.Course.Assess().NoWayForward.Should().ContainSingle();
        purchase.Choose(Tender, Moment.On(2025, 12, 31)).ThenAccepted();
        purchase.Course.Assess().IsOpen.Should().BeTrue();
    }

    [Theory]
    [InlineData("EUR", VatBasis.ExcludingVat)]
    [InlineData("DKK", VatBasis.IncludingVat)]
    public void Cannot_be_decided_where_value_and_threshold_cannot_be_compared(string currency, VatBasis vat)
    {
        var purchase = Purchase.Of(new Money(100, currency, vat));
        purchase.Choose(DirectPurchase).ThenAccepted();

        purchase.Check.Outcome.Should().Be(Outcome.Indeterminate);
        purchase.Check.Findings.Should().Contain(finding => finding.Code == "route.not-comparable" && finding.Text.English.EndsWith("again in DKK excluding VAT."));
        purchase.Course.Assess().NextSteps.Should().ContainSingle().Which.Should().BeOfType<ClarifyStep>();
        purchase.Value(100);
        purchase.Course.Assess().IsOpen.Should().BeTrue();
    }

    [Fact]
    public void Is_asked_for_together_with_a_value_that_can_be_compared()
    {
        var purchase = Purchase.Of(new Money(100, "DKK", VatBasis.IncludingVat));

        purchase.Course.Assess().NextSteps.Select(step => step.GetType()).Should().Equal(typeof(ClarifyStep), typeof(RouteStep));
    }

    [Fact]
    public void Without_a_value_asks_for_the_value_once()
    {
        var purchase = Purchase.Of();
        purchase.Choose(Tender).ThenAccepted();

        purchase.Check.Outcome.Should().Be(Outcome.Unmet);
        purchase.Check.Remedies.OfType<ClarifyStep>().Should().ContainSingle();
        purchase.Value(100);
        purchase.Course.Assess().IsOpen.Should().BeTrue();
    }

    [Fact]
    public void Is_the_one_that_had_been_chosen_by_the_instant()
    {
        var purchase = Purchase.Of(100);
        purchase.Choose(Tender, Moment.On(2025, 3, 3)).ThenAccepted();
        purchase.Choose(SharedAgreement, Moment.On(2025, 5, 5)).ThenAccepted();
        purchase.Choose(DirectPurchase, Moment.On(2025, 4, 4)).ThenAccepted();

        Chosen(purchase, 2025, 3, 1).Should().BeNull();
        Chosen(purchase, 2025, 3, 4).Should().Be(Tender);
        Chosen(purchase, 2025, 4, 5).Should().Be(DirectPurchase);
        Chosen(purchase, 2025, 6, 3).Should().Be(SharedAgreement);
    }

    private static ProcurementRoute? Chosen(Purchase purchase, int year, int month, int day) =>
        purchase.Course.Process.State.Evidence.Procurement.RouteBy(new(year, month, day, 12, 0, 0, TimeSpan.Zero))?.Value.Route;
}
