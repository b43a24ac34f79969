namespace Fremfaerd.Model.Tests.Readiness;

/// <summary>A course in the procurement phase of a purchase, with what its gate asks for but the value and the route.</summary>
internal sealed class Purchase
{
    internal static readonly GateId Gate = StandardGates.ExitOf(Phase.Procurement);

    internal static readonly decimal Bound = 1_644_638;

    private readonly ManualTime _time = new(new DateTimeOffset(2025, 6, 2, 9, 0, 0, TimeSpan.FromHours(2)));

    private Purchase(ProcessDefinition definition)
    {
        Course = Walk.DeclareEarlier(ProcessSession.Enrol(definition, "AI i nattevagten", Phase.Procurement, Any.Manager, _time, "Plejecenter Nord", "proces-1"));
        Course.Clarify(StandardFacts.RequiresProcurement, true).ThenAccepted();
        Course.Clarify(StandardFacts.AffectsWorkingConditions, false).ThenAccepted();
        Course.RecordDecision(Any.Decision()).ThenAccepted();
        Course.Confirm("F5-R1", "dok. 38").ThenAccepted();
    }

    internal ProcessSession Course { get; }

    internal CheckResult Check => Course.Assess(Gate)["F5-R1"];

    internal IEnumerable<string> Codes => Check.Findings.Select(finding => finding.Code);

    internal static Purchase Of(decimal? kroner = null, ProcessDefinition? definition = null) =>
        Of(kroner is { } amount ? Money.Kroner(amount) : null, definition);

    internal static Purchase Of(Money? value, ProcessDefinition? definition = null)
    {
        var purchase = new Purchase(definition ?? Any.Definition);
        if (value is not null)
            purchase.Value(value);
        return purchase;
    }

    internal void Value(decimal kroner) => Value(Money.Kroner(kroner));

    internal void Value(Money value) => Course.Clarify(StandardFacts.ContractValue, value).ThenAccepted();

    internal Reply Choose(ProcurementRoute route, Moment? chosenAt = null, ParameterId? threshold = null) =>
        Course.ChooseRoute(route, threshold ?? StandardParameters.TenderGoodsAndServices, "Begrundelsen.", chosenAt);

    internal void MoveTo(int year, int month, int day) => _time.MoveTo(new DateTimeOffset(year, month, day, 9, 0, 0, TimeSpan.FromHours(1)));
}
