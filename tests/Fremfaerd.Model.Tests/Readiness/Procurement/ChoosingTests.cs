using static Fremfaerd.Model.Readiness.ProcurementRoute;

namespace Fremfaerd.Model.Tests.Readiness;

public class Choosing_a_route_of_procurement
{
    [Fact]
    public void Names_its_grounds_in_the_record()
    {
        var purchase = Purchase.Of(1_450_000);

        var chosen = (RouteChosen)purchase.Choose(DirectPurchase, Moment.On(2025, 5, 30)).ThenAccepted().Events[0];

        chosen.What.Estimate.Should().Be(Money.Kroner(1_450_000));
        chosen.What.Threshold.Should().Be(new ParameterUse(
            StandardParameters.TenderGoodsAndServices, new(2025, 5, 30),
            new(new(2024, 1, 1), new(2025, 12, 31), new Threshold(Money.Kroner(Purchase.Bound), Bound.AtOrAbove), "X29")));
        chosen.Stamp.Happened.Should().Be(Moment.On(2025, 5, 30));
        purchase.Course.Process.EvidenceAt(new(2025, 6, 3, 0, 0, 0, TimeSpan.Zero)).Routes.Should().ContainSingle().Which.Value.Should().Be(chosen.What);
    }

    [Theory]
    [InlineData("1644637.99", true)]
    [InlineData("1644638", false)]
    [InlineData("1644638.00", false)]
    [InlineData("9999999", false)]
    public void Directly_is_refused_from_the_threshold_on_since_the_bound_counts(string kroner, bool isAccepted)
    {
        var reply = Purchase.Of(decimal.Parse(kroner, System.Globalization.CultureInfo.InvariantCulture)).Choose(DirectPurchase);

        if (isAccepted)
            reply.ThenAccepted();
        else
            reply.ThenRefused("route.tender-required");
    }

    [Fact]
    public void Directly_is_refused_in_words_that_name_value_threshold_date_source_and_what_is_allowed()
    {
        var no = Purchase.Of(1_900_000).Choose(DirectPurchase).ThenRefused("route.tender-required");

        no.Why.English.Should().Be(
            "A direct purchase is not possible: the value DKK 1,900,000 excluding VAT is at or above the threshold DKK 1,644,638 excluding VAT "
            + "(“the threshold for goods and services” on 2 June 2025, X29). Choose a tender or a shared agreement.");
        no.Why.Danish.Should().Be(
            "Direkte køb er ikke muligt: værdien 1.900.000 kr. ekskl. moms er på eller over tærsklen 1.644.638 kr. ekskl. moms "
            + "(»tærsklen for varer og tjenesteydelser« 2. juni 2025, X29). Vælg udbud eller en fælles aftale.");
    }

    [Theory]
    [InlineData(Tender)]
    [InlineData(SharedAgreement)]
    public void Otherwise_is_open_to_every_value(ProcurementRoute route) =>
        Purchase.Of(9_000_000).Choose(route).ThenAccepted();

    [Fact]
    public void Directly_is_refused_until_the_value_is_clarified()
    {
        var purchase = Purchase.Of();

        purchase.Choose(DirectPurchase).ThenRefused("route.value-missing");
        ((RouteChosen)purchase.Choose(Tender).ThenAccepted().Events[0]).What.Estimate.Should().BeNull();
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("high-risk-ai-duties")]
    public void Is_refused_on_what_is_no_threshold_of_the_definition(string threshold) =>
        Purchase.Of(100).Choose(Tender, threshold: threshold).ThenRefused("route.threshold-unknown")
            .Why.English.Should().Contain("tender-goods-and-services, tender-light-regime and tender-sub-lots");

    [Fact]
    public void Is_held_against_the_threshold_that_is_named()
    {
        Purchase.Of(1_900_000).Choose(DirectPurchase, threshold: StandardParameters.TenderLightRegime).ThenAccepted();
        Purchase.Of(600_000).Choose(DirectPurchase, threshold: StandardParameters.TenderSubLots).ThenRefused("route.tender-required");
    }

    [Fact]
    public void Needs_a_reason_and_no_future() =>
        FluentActions.Invoking(() =>
        {
            Purchase.Of(100).Course.ChooseRoute(Tender, StandardParameters.TenderSubLots, " ").ThenRefused("text.empty");
            Purchase.Of(100).Choose(Tender, Moment.On(2025, 6, 4)).ThenRefused("moment.future");
        }).Should().NotThrow();

    [Fact]
    public void Can_be_done_where_no_threshold_is_known_for_the_day_and_names_none()
    {
        var purchase = Purchase.Of(100);
        purchase.MoveTo(2026, 2, 2);

        var chosen = (RouteChosen)purchase.Choose(DirectPurchase).ThenAccepted().Events[0];

        chosen.What.Threshold.Should().Be(new ParameterUse(StandardParameters.TenderGoodsAndServices, new(2026, 2, 2), null));
        purchase.Check.Outcome.Should().Be(Outcome.Indeterminate);
    }

    [Fact]
    public void Conflicts_only_with_another_choice()
    {
        var course = Purchase.Of(100).Course;
        var read = course.Process.Sequence;
        course.Clarify(StandardFacts.IsDigital, true).ThenAccepted();

        course.Decide(new ChooseRoute(Tender, StandardParameters.TenderSubLots, "Ja.") { ExpectedSequence = read }).ThenAccepted();
        course.Decide(new ChooseRoute(Tender, StandardParameters.TenderSubLots, "Nej.") { ExpectedSequence = read }).ThenRefused("conflict.sequence");
    }
}
