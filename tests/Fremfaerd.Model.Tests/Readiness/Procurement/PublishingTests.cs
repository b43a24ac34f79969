using static Fremfaerd.Model.Readiness.ProcurementRoute;

namespace Fremfaerd.Model.Tests.Readiness;

public class The_publication_and_the_contract
{
    [Fact]
    public void Of_which_the_publication_selects_the_threshold()
    {
        var purchase = Purchase.Of(2_000_000);
        purchase.Choose(Tender, Moment.On(2025, 5, 1)).ThenAccepted();
        purchase.Course.ReportPublication("2025/S 1", Moment.On(2025, 5, 9)).ThenAccepted();

        purchase.Check.Parameters.Should().ContainSingle().Which.On.Should().Be(new DateOnly(2025, 5, 9));
        purchase.Check.Outcome.Should().Be(Outcome.Met);
        purchase.Check.Events.Should().Contain(purchase.Course.Process.Sequence);
    }

    /// <summary>Chosen while the threshold was known, published when none is.</summary>
    [Fact]
    public void Of_which_a_publication_in_a_year_without_threshold_leaves_the_route_undecided()
    {
        var purchase = Purchase.Of(2_000_000);
        purchase.Choose(Tender).ThenAccepted();
        purchase.Course.Assess().IsOpen.Should().BeTrue();
        purchase.MoveTo(2026, 1, 5);

        purchase.Course.ReportPublication("2026/S 1", Moment.On(2026, 1, 2)).ThenAccepted();

        purchase.Check.Outcome.Should().Be(Outcome.Indeterminate);
        purchase.Codes.Should().Contain("parameter.missing");
    }

    [Theory]
    [InlineData(Tender)]
    [InlineData(DirectPurchase)]
    public void Of_which_a_publication_of_an_earlier_choice_does_not_select_for_a_later_one(ProcurementRoute later)
    {
        var purchase = Purchase.Of(2_000_000, InForce.Definition);
        purchase.Choose(Tender).ThenAccepted();
        purchase.Course.ReportPublication("2025/S 1").ThenAccepted();
        purchase.MoveTo(2026, 3, 2);
        purchase.Value(1_650_000);

        purchase.Choose(later).ThenAccepted();

        purchase.Check.Parameters.Should().ContainSingle().Which.On.Should().Be(new DateOnly(2026, 3, 2));
        purchase.Check.Outcome.Should().Be(Outcome.Met);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(DirectPurchase)]
    [InlineData(SharedAgreement)]
    public void Of_which_the_publication_needs_a_tender(ProcurementRoute? route)
    {
        var purchase = Purchase.Of(100);
        if (route is { } chosen)
            purchase.Choose(chosen).ThenAccepted();

        purchase.Course.ReportPublication("2025/S 1").ThenRefused("publication.no-tender");
    }

    /// <summary>An earlier publication would select another year's threshold.</summary>
    [Fact]
    public void Of_which_the_publication_cannot_lie_before_the_tender_was_chosen()
    {
        var purchase = Purchase.Of(100);
        purchase.Choose(Tender).ThenAccepted();

        purchase.Course.ReportPublication("2024/S 1", Moment.On(2024, 5, 1)).ThenRefused("publication.no-tender");
        purchase.Course.ReportPublication("2025/S 1", Moment.On(2025, 6, 2)).ThenAccepted();
    }

    [Fact]
    public void Of_which_the_contract_needs_a_route_by_then()
    {
        var purchase = Purchase.Of(100);
        purchase.Course.ReportContract("Leverandøren", null, "dok. 40").ThenRefused("contract.no-route");
        purchase.Choose(DirectPurchase, Moment.On(2025, 5, 5)).ThenAccepted();

        purchase.Course.ReportContract("Leverandøren", null, "dok. 40", Moment.On(2025, 5, 4)).ThenRefused("contract.no-route");
        purchase.Course.ReportContract("Leverandøren", null, "dok. 40", Moment.On(2025, 5, 5)).ThenAccepted();
    }

    [Fact]
    public void Of_which_the_contract_of_a_tender_comes_after_the_publication()
    {
        var purchase = Purchase.Of(2_000_000);
        purchase.Choose(Tender, Moment.On(2025, 4, 1)).ThenAccepted();

        purchase.Course.ReportContract("Leverandøren", null, "dok. 40").ThenRefused("contract.publication-missing")
            .Why.English.Should().Contain("Record that first");
        purchase.Course.ReportPublication("2025/S 1", Moment.On(2025, 4, 10)).ThenAccepted();
        purchase.Course.ReportContract("Leverandøren", null, "dok. 40", Moment.On(2025, 4, 9)).ThenRefused("contract.before-publication")
            .Why.English.Should().Contain("10 April 2025");

        purchase.Course.ReportContract("Leverandøren", Money.Kroner(1_850_000), "dok. 40", Moment.On(2025, 6, 1)).ThenAccepted();
    }

    [Fact]
    public void Are_shown_to_a_requirement_of_a_host_from_the_day_they_happened()
    {
        var purchase = Purchase.Of(2_000_000);
        purchase.Choose(Tender, Moment.On(2025, 4, 1)).ThenAccepted();
        purchase.Course.ReportPublication("2025/S 1", Moment.On(2025, 4, 10)).ThenAccepted();
        purchase.Course.ReportContract("Leverandøren", null, "dok. 40", Moment.On(2025, 6, 1)).ThenAccepted();

        var early = purchase.Course.Process.EvidenceAt(new(2025, 4, 20, 12, 0, 0, TimeSpan.Zero));
        var late = purchase.Course.Process.EvidenceAt(new(2025, 6, 3, 12, 0, 0, TimeSpan.Zero));

        (early.Routes.Count(), early.Publications.Count(), early.Contracts.Count()).Should().Be((1, 1, 0));
        late.Contracts.Should().ContainSingle().Which.Value.Should().Be(new SignedContract("Leverandøren", null, "dok. 40"));
    }

    [Fact]
    public void Are_reports_whose_texts_are_looked_at()
    {
        var purchase = Purchase.Of(100);
        purchase.Choose(Tender).ThenAccepted();

        purchase.Course.ReportPublication("").ThenRefused("text.empty");
        purchase.Course.ReportPublication("2025/S 1").ThenAccepted();
        purchase.Course.ReportContract("", null, "dok. 40").ThenRefused("text.empty");
        purchase.Course.ReportContract("Leverandøren", null, new string('x', 501)).ThenRefused("text.too-long");
        purchase.Course.ReportContract("Leverandøren", null, "dok. 40", Moment.On(2025, 6, 4)).ThenRefused("moment.future");
    }
}
