using static Fremfaerd.Model.Readiness.ProcurementRoute;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>What a route is said to rest on, and which thresholds are offered for another choice.</summary>
public class The_grounds_of_a_route
{
    private static readonly DatedValue InEuro = new(new(2024, 1, 1), new(2025, 12, 31), new Threshold(new Money(221_000, "EUR", VatBasis.ExcludingVat), Bound.AtOrAbove), "opdigtet til test");

    private readonly ProcessSession _course = CustomCheck.CourseWith(new RouteGrounded(StandardFacts.ContractValue));

    private CheckResult Check => _course.Assess()[CustomCheck.Code];

    [Fact]
    public void Are_the_value_the_choice_the_contract_and_the_publication()
    {
        var purchase = Purchase.Of(2_000_000);
        var value = purchase.Course.Process.Sequence;
        var route = Number(purchase.Choose(Tender, Moment.On(2025, 4, 1)));
        var published = Number(purchase.Course.ReportPublication("2025/S 1", Moment.On(2025, 4, 10)));
        var unvalued = Number(purchase.Course.ReportContract("Leverandøren", null, "dok. 40", Moment.On(2025, 5, 1)));

        purchase.Check.Events.Should().Contain([value, route, published]).And.NotContain(unvalued, "a contract without a value changes nothing");
        var signed = Number(purchase.Course.ReportContract("Leverandøren", Money.Kroner(2_100_000), "dok. 41", Moment.On(2025, 5, 2)));
        purchase.Check.Events.Should().Contain(signed);
        purchase.Check.Explain(Language.English).Should().Contain("DKK 2,100,000");
    }

    [Fact]
    public void Are_the_estimate_where_the_contract_is_cheaper_or_cannot_be_compared()
    {
        var purchase = Purchase.Of(1_450_000);
        purchase.Choose(DirectPurchase, Moment.On(2025, 4, 1)).ThenAccepted();
        foreach (var value in new[] { Money.Kroner(1_400_000), new Money(9_000_000, "SEK", VatBasis.ExcludingVat), new Money(9_000_000, "DKK", VatBasis.IncludingVat) })
        {
            purchase.Course.ReportContract("Leverandøren", value, "dok. 40", Moment.On(2025, 5, 2)).ThenAccepted();
            purchase.Check.Outcome.Should().Be(Outcome.Met);
            purchase.Check.Explain(Language.English).Should().Contain("the value is DKK 1,450,000 excluding VAT");
        }
    }

    [Fact]
    public void Are_asked_for_where_a_route_has_no_value_to_be_held_against()
    {
        _course.ChooseRoute(Tender, StandardParameters.TenderGoodsAndServices, "Begrundelsen.", Moment.On(2025, 5, 1)).ThenAccepted();

        Check.Outcome.Should().Be(Outcome.Indeterminate);
        Check.Findings.Should().ContainSingle().Which.Code.Should().Be("route.value-open");
        Check.Remedies.Should().ContainSingle().Which.Should().BeOfType<ClarifyStep>().Which.Fact.Should().Be(StandardFacts.ContractValue);
    }

    [Fact]
    public void Are_offered_only_of_thresholds_the_value_can_be_held_against()
    {
        var purchase = Purchase.Of(100, With(StandardParameters.TenderLightRegime, parameter => parameter with { Values = [InEuro] }));

        Offered(purchase).Should().Equal(StandardParameters.TenderGoodsAndServices, StandardParameters.TenderSubLots);
    }

    [Fact]
    public void Are_all_offered_where_no_value_is_clarified_or_none_can_be_compared()
    {
        var mixed = With(StandardParameters.TenderLightRegime, parameter => parameter with { Values = [InEuro] });

        Offered(Purchase.Of((decimal?)null, mixed)).Should().HaveCount(3);
        Offered(Purchase.Of(new Money(100, "SEK", VatBasis.ExcludingVat), mixed)).Should().HaveCount(3);
    }

    /// <summary>Before anything is published a threshold is the one of today, whatever day the route was chosen on.</summary>
    [Fact]
    public void Are_offered_as_known_today()
    {
        var passage = With(StandardParameters.TenderLightRegime, parameter => parameter with
        {
            SelectedBy = ParameterDate.GatePassage,
            Values = [new(new(2026, 1, 1), null, new Threshold(Money.Kroner(5_000_000), Bound.AtOrAbove), "opdigtet til test")],
        });
        var purchase = Purchase.Of(2_000_000, passage);
        purchase.Choose(DirectPurchase, Moment.On(2025, 5, 1)).ThenRefused("route.tender-required");
        purchase.Value(1_000_000);
        purchase.Choose(DirectPurchase, Moment.On(2025, 5, 1)).ThenAccepted();
        purchase.Value(2_000_000);

        Offered(purchase).Should().Equal(StandardParameters.TenderGoodsAndServices, StandardParameters.TenderSubLots);
        purchase.MoveTo(2026, 2, 2);
        Offered(purchase).Should().Equal(StandardParameters.TenderLightRegime);
    }

    [Fact]
    public void Are_of_the_day_that_the_threshold_itself_goes_by()
    {
        var passage = With(StandardParameters.TenderLightRegime, parameter => parameter with { SelectedBy = ParameterDate.GatePassage });
        var purchase = Purchase.Of(100, passage);

        On(StandardParameters.TenderLightRegime).Should().Be(new DateOnly(2025, 6, 2));
        On(StandardParameters.TenderSubLots).Should().Be(new DateOnly(2025, 5, 1));

        DateOnly On(ParameterId threshold) =>
            ((RouteChosen)purchase.Choose(Tender, Moment.On(2025, 5, 1), threshold).ThenAccepted().Events[0]).What.Threshold.On;
    }

    private static ValueList<ParameterId> Offered(Purchase purchase) => purchase.Check.Remedies.OfType<RouteStep>().Single().Thresholds;

    private static ProcessDefinition With(ParameterId id, Func<Parameter, Parameter> change) => ProcessDefinition.Build(Any.Definition.Content with
    {
        Id = "thresholds",
        Parameters = [.. Any.Definition.Content.Parameters.Select(parameter => parameter.Id == id ? change(parameter) : parameter)],
    });

    private static long Number(Reply reply) => reply.ThenAccepted().Events[0].Sequence;
}
