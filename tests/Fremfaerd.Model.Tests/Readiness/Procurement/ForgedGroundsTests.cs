using static Fremfaerd.Model.Readiness.ProcurementRoute;

namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>The grounds of a route and the parameters of a passage are worked out anew when a history is loaded.</summary>
public class Forged_grounds
{
    private static readonly ProcessSession Course = Passed();

    private static IReadOnlyList<ProcessEvent> History => Course.Process.History;

    private static ChosenRoute Chosen => History.OfType<RouteChosen>().Single().What;

    private static Dictionary<string, ChosenRoute> Forgeries => new()
    {
        ["another value"] = new(Chosen.Route, Chosen.Reason, Money.Kroner(1), Chosen.Threshold),
        ["no value"] = new(Chosen.Route, Chosen.Reason, null, Chosen.Threshold),
        ["another day"] = new(Chosen.Route, Chosen.Reason, Chosen.Estimate, new(Chosen.Threshold.Parameter, new(2025, 1, 1), Chosen.Threshold.Value)),
        ["no threshold"] = new(Chosen.Route, Chosen.Reason, Chosen.Estimate, new(Chosen.Threshold.Parameter, Chosen.Threshold.On, null)),
        ["a higher threshold"] = WithThreshold(new Threshold(Money.Kroner(9_000_000), Bound.AtOrAbove), "X29"),
        ["another bound"] = WithThreshold(new Threshold(Money.Kroner(Purchase.Bound), Bound.Above), "X29"),
        ["another source"] = WithThreshold(new Threshold(Money.Kroner(Purchase.Bound), Bound.AtOrAbove), "X30"),
    };

    public static TheoryData<string> Names => new(Forgeries.Keys);

    [Fact]
    public void Are_told_from_true_ones_which_load() =>
        TechnologyProcess.From(StandardDefinition.All, History).Phase.Should().Be(Phase.Development);

    [Theory]
    [MemberData(nameof(Names))]
    public void Of_a_route_are_refused(string name) => Fails(History.Select(happened => happened is RouteChosen one
        ? new RouteChosen(one.Sequence, one.Stamp, Forgeries[name])
        : happened));

    [Fact]
    public void Of_a_passage_are_refused()
    {
        var passage = Course.Process.Passages.Single().Value;
        passage.Parameters.Should().Equal(Chosen.Threshold);
        ValueList<ParameterUse>[] forgeries =
        [
            [], [.. passage.Parameters, .. passage.Parameters],
            [new(StandardParameters.TenderLightRegime, Chosen.Threshold.On, Chosen.Threshold.Value)],
            [new(Chosen.Threshold.Parameter, new(2025, 6, 3), Chosen.Threshold.Value)],
        ];

        foreach (var forged in forgeries)
        {
            Fails(History.Select(happened => happened is PhaseAdvanced one
                ? new PhaseAdvanced(one.Sequence, one.Stamp, one.To, one.Passage with { Parameters = forged })
                : happened));
        }
    }

    /// <summary>What the decider would have refused cannot stand in a history.</summary>
    [Fact]
    public void Of_a_direct_purchase_above_the_threshold_are_refused()
    {
        var purchase = Purchase.Of(9_000_000);
        var forged = new RouteChosen(purchase.Course.Process.Sequence + 1, Any.Stamp(at: new(2025, 6, 3, 9, 0, 0, TimeSpan.Zero)), new(
            DirectPurchase, "Begrundelsen.", Money.Kroner(9_000_000), Chosen.Threshold));

        FluentActions.Invoking(() => TechnologyProcess.From(StandardDefinition.All, [.. purchase.Course.Process.History, forged]))
            .Should().Throw<HistoryException>().Which.Code.Should().Be("history.refused");
    }

    private static ChosenRoute WithThreshold(Threshold threshold, string source) => new(
        Chosen.Route, Chosen.Reason, Chosen.Estimate,
        new(Chosen.Threshold.Parameter, Chosen.Threshold.On, new(new(2024, 1, 1), new(2025, 12, 31), threshold, source)));

    private static void Fails(IEnumerable<ProcessEvent> events) =>
        FluentActions.Invoking(() => TechnologyProcess.From(StandardDefinition.All, events))
            .Should().Throw<HistoryException>().Which.Code.Should().Be("history.differs");

    private static ProcessSession Passed()
    {
        var purchase = Purchase.Of(1_450_000);
        purchase.Choose(DirectPurchase).ThenAccepted();
        purchase.Course.AdvanceTo(Phase.Development).ThenAccepted();
        return purchase.Course;
    }
}
