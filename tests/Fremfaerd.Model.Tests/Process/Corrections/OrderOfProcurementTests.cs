using Fremfaerd.Model.Tests.Readiness;
using static Fremfaerd.Model.Readiness.ProcurementRoute;

namespace Fremfaerd.Model.Tests.Process;

/// <summary>Route, publication and contract follow one another; a correction of one may not leave another without what it needs.</summary>
public class A_correction_among_route_publication_and_contract
{
    private const string Refused = "correction.order-of-procurement";

    private readonly Purchase _purchase = Purchase.Of(100);

    private ProcessSession Course => _purchase.Course;

    [Fact]
    public void Is_refused_where_no_tender_is_left_that_was_published()
    {
        var tender = Choose(Tender, 1);
        var published = Publish(5);

        var no = Course.Correct(tender, Route(DirectPurchase), "Fejl.").ThenRefused(Refused);

        no.Why.English.Should().Contain($"{tender}").And.Contain($"{published}");
    }

    [Fact]
    public void Is_accepted_where_another_tender_is_left()
    {
        var first = Choose(Tender, 1);
        Choose(Tender, 2);
        Publish(5);

        Course.Correct(first, Route(DirectPurchase), "Fejl.").ThenAccepted();
    }

    [Fact]
    public void Names_the_publication_where_it_and_the_contract_would_lose_their_route()
    {
        var tender = Choose(Tender, 1);
        var published = Publish(5);
        var signed = Sign(10);

        var no = Course.Correct(tender, null, "Fejl.").ThenRefused(Refused);

        no.Why.English.Should().Contain($"{published}").And.NotContain($"{signed}");
    }

    [Fact]
    public void Is_refused_where_a_route_would_be_chosen_after_the_contract()
    {
        var direct = Choose(DirectPurchase, 1);
        var signed = Sign(10);

        Course.Correct(direct, Route(DirectPurchase), "Forkert dag.", May(11)).ThenRefused(Refused).Why.English.Should().Contain($"{signed}");
        Course.Correct(direct, Route(DirectPurchase), "Forkert dag.", May(10)).ThenAccepted();
    }

    [Fact]
    public void Is_refused_where_a_contract_would_rest_on_a_tender_never_published()
    {
        var direct = Choose(DirectPurchase, 1);
        Sign(10);

        Course.Correct(direct, Route(Tender), "Fejl.").ThenRefused(Refused);
        Course.Correct(direct, Route(SharedAgreement), "Fejl.").ThenAccepted();
    }

    /// <summary>The tender was put on record last, though it was chosen first.</summary>
    [Fact]
    public void Is_not_refused_for_what_did_not_fit_before_it_either()
    {
        var direct = Choose(DirectPurchase, 5);
        Choose(Tender, 4);
        Sign(10);
        Choose(SharedAgreement, 12);
        Sign(15);

        Course.Correct(direct, new ChooseRoute(DirectPurchase, StandardParameters.TenderGoodsAndServices, "En anden grund."), "Uklar.").ThenAccepted();
    }

    private static Moment May(int day) => Moment.On(2025, 5, day);

    private static ChooseRoute Route(ProcurementRoute route) => new(route, StandardParameters.TenderGoodsAndServices, "Begrundelsen.");

    private long Choose(ProcurementRoute route, int day) => Number(_purchase.Choose(route, May(day)));

    private long Publish(int day) => Number(Course.ReportPublication("2025/S 1", May(day)));

    private long Sign(int day) => Number(Course.ReportContract("Leverandøren", null, "dok. 40", May(day)));

    private static long Number(Reply reply) => reply.ThenAccepted().Events[0].Sequence;
}
