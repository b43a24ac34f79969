namespace Fremfaerd.Model;

/// <summary>
/// Report that the contract was signed. Its moment is the signing. Refused with <c>contract.*</c>, <c>moment.future</c> or
/// <c>text.*</c>.
/// </summary>
/// <param name="Supplier">With whom.</param>
/// <param name="Value">Its value over the whole term with options, or null where it is not told.</param>
/// <param name="Reference">Where the contract is found.</param>
public sealed record ReportContract(string Supplier, Money? Value, string Reference) : ProcessCommand
{
    /// <summary>With whom.</summary>
    public string Supplier { get; } = Supplier.NotNull();

    /// <summary>Its value over the whole term with options, or null.</summary>
    public Money? Value { get; } = Value;

    /// <summary>Where the contract is found.</summary>
    public string Reference { get; } = Reference.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => "procurement";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context) =>
        Unprepared(context)
        ?? Typed.FirstFault(
            (Supplier, FieldNames.Supplier, context.Limits.Title), (Reference, FieldNames.Reference, context.Limits.Reference))
        ?? new ContractSigned(context.Sequence, context.Stamp, new(Supplier, Value, Reference));

    /// <summary>A tender that nobody could have seen cannot have led to a contract.</summary>
    private static Ruling? Unprepared(DecisionContext context)
    {
        var (record, signed) = (context.State.Evidence.Procurement, context.Happened);
        var route = record.RouteBy(context.At, context.Place);
        if (route is null || route.LiesAfter(context.Happened, context.ReportedAt))
            return Ruling.No(ProcurementRefusals.ContractWithoutRoute, ("signed", signed));
        if (route.Value.Route != ProcurementRoute.Tender)
            return null;
        if (record.PublicationBy(context.At, context.Place) is not { } publication)
            return Ruling.No(ProcurementRefusals.PublicationMissing);
        return publication.LiesAfter(context.Happened, context.ReportedAt)
            ? Ruling.No(ProcurementRefusals.ContractBeforePublication, ("signed", signed), ("published", publication.Happened))
            : null;
    }
}
