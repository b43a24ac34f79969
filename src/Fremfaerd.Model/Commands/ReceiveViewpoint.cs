namespace Fremfaerd.Model;

/// <summary>Record a view or concern that was received. Refused with <c>viewpoint.known</c>, <c>committee.*</c>, <c>moment.future</c> or <c>text.*</c>.</summary>
/// <param name="What">The view.</param>
public sealed record ReceiveViewpoint(Viewpoint What) : ProcessCommand
{
    /// <summary>The view.</summary>
    public Viewpoint What { get; } = What.NotNull();

    internal override Act Act => Act.Document;

    internal override string Item => $"viewpoint {What.Id}";

    internal override bool ReportsTheWorld => true;

    internal override bool LandsInCurrentPhase => What.Phase is null;

    internal override Ruling Decide(DecisionContext context)
    {
        if (Known.Viewpoint(What.Id, context.State) is not null)
            return Ruling.No(RefusalTexts.ViewpointKnown, ("viewpoint", $"{What.Id}"));
        return KnownCommittees.Committee(What.From.Committee, context)
            ?? Typed.FirstFault((What.Text, FieldNames.Viewpoint, context.Limits.Body))
            ?? new ViewpointReceived(context.Sequence, context.Stamp, What);
    }
}
