namespace Fremfaerd.Model;

/// <summary>Respond to a view; a later response replaces it, and both stay. Refused with <c>viewpoint.*</c>, <c>moment.future</c> or <c>text.*</c>.</summary>
/// <param name="Viewpoint">The view.</param>
/// <param name="Response">What became of it, and why.</param>
public sealed record RespondToViewpoint(ViewpointId Viewpoint, ViewpointReply Response) : ProcessCommand
{
    /// <summary>The view.</summary>
    public ViewpointId Viewpoint { get; } = Viewpoint.Given();

    /// <summary>What became of it, and why.</summary>
    public ViewpointReply Response { get; } = Response.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"viewpoint {Viewpoint}";

    internal override bool ReportsTheWorld => true;

    internal override Ruling Decide(DecisionContext context)
    {
        if (Known.Viewpoint(Viewpoint, context.State) is not { Received: var view })
            return Ruling.No(RefusalTexts.ViewpointUnknown, ("viewpoint", $"{Viewpoint}"));
        if (!view.Value.AsksForResponse)
            return Ruling.No(RefusalTexts.ViewpointNoRemarks, ("viewpoint", $"{Viewpoint}"));
        var received = view.Happened;
        if (context.Happened.ComparedTo(received) == MomentOrder.Before)
            return Ruling.No(RefusalTexts.ViewpointAnsweredEarlier, ("answered", context.Happened), ("received", received));
        return Typed.FirstFault(
                (Response.Reason, FieldNames.Reason, context.Limits.Sentence), (Response.By, FieldNames.AnsweredBy, context.Limits.Title))
            ?? new ViewpointAnswered(context.Sequence, context.Stamp, Viewpoint, Response);
    }
}
