namespace Fremfaerd.Model;

/// <summary>
/// Report that the tender was published. Its moment is the day of publication, which selects the threshold. Refused with
/// <c>publication.no-tender</c>, <c>moment.future</c> or <c>text.*</c>.
/// </summary>
/// <param name="Reference">Where the notice is found, for example its number.</param>
public sealed record ReportPublication(string Reference) : ProcessCommand
{
    /// <summary>Where the notice is found.</summary>
    public string Reference { get; } = Reference.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => "procurement";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context)
    {
        var route = context.State.Evidence.Procurement.RouteBy(context.At, context.Place);
        if (route is not { Value.Route: ProcurementRoute.Tender } || route.LiesAfter(context.Happened, context.ReportedAt))
            return Ruling.No(ProcurementRefusals.PublicationWithoutTender, ("published", context.Happened));
        return Typed.FirstFault((Reference, FieldNames.Reference, context.Limits.Reference))
            ?? new TenderPublished(context.Sequence, context.Stamp, new(Reference));
    }
}
