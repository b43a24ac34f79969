using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Notes;

/// <summary>Dispensations: of which check, asked by whom, given by whom, why and for how long.</summary>
internal static class WaiversPart
{
    private static readonly LocalizedText Heading = new("Dispensationer", "Waivers");

    private static readonly LocalizedText Check = new("Tjek", "Check");

    private static readonly LocalizedText Asked = new("Ønsket af", "Asked for by");

    private static readonly LocalizedText Given = new("Givet af", "Given by");

    private static readonly LocalizedText When = new("Givet", "Given");

    private static readonly LocalizedText Reason = new("Begrundelse", "Reason");

    private static readonly LocalizedText Until = new("Til og med", "Until");

    private static readonly LocalizedText NoEnd = new("ingen slutdato", "no end date");

    private static readonly LocalizedText While = new("Kun så længe", "Only while");

    private static readonly LocalizedText Reference = new("Håndteres i", "Handled in");

    private static readonly LocalizedText Then = new("Tjekket dengang", "The check then");

    private static readonly LocalizedText Now = new("Tjekket nu", "The check now");

    private static readonly LocalizedText Event = new("Hændelse", "Event");

    internal static Block? Of(Pen pen, GateReport report) => Of(pen,
        from result in report.WaivedChecks select (result.Waiver!, (Outcome?)result.Outcome));

    internal static Block? Of(Pen pen, IEnumerable<(UsedWaiver Used, Outcome? Now)> waivers) => Parts.Section(pen.Say(Heading),
        from waiver in waivers
        let given = pen.Process.Waivers.FirstOrDefault(one => one.Sequence == waiver.Used.Sequence)
        where given is not null
        select Terms(pen, given, waiver.Now));

    private static Particulars Terms(Pen pen, Recorded<GivenWaiver> given, Outcome? now)
    {
        var (address, waiver) = (given.Value.Check, given.Value.Waiver);
        var name = Line.Code(address.Code.ToString());
        return Parts.Terms(pen,
        [
            (Check, pen.Find(address) is { } check ? name + " " + pen.Say(check.Text) : name),
            (Asked, pen.Words.Person(waiver.RequestedBy)),
            (Given, pen.Who(given.Stamp.By)),
            (When, pen.Words.When(given.Happened)),
            (Reason, pen.Words.Typed(waiver.Reason)),
            (Until, waiver.Until is { } day ? pen.Words.When(day) : pen.Say(NoEnd)),
            (While, waiver.While is { } state ? pen.Fact(state.Fact) + ": " + pen.Value(state.Fact, state.Value) : null),
            (Reference, waiver.Reference is { } reference ? pen.Words.Typed(reference) : null),
            (Then, pen.Say(given.Value.Outcome.Name)),
            (Now, now is { } outcome ? pen.Say(outcome.Name) : null),
            (Event, pen.Number(given.Sequence)),
        ]);
    }
}
