namespace Fremfaerd.Model;

/// <summary>A view or concern was received.</summary>
public sealed record ViewpointReceived : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Synspunktet {viewpoint} kom fra {party}: {text}",
        "Viewpoint {viewpoint} came from {party}: {text}");

    private static readonly LocalizedText NoRemarks = new(
        "{party} havde ingen bemærkninger ({viewpoint}).", "No remarks from: {party} ({viewpoint}).");

    /// <summary>A view or concern was received.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="what">The view.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public ViewpointReceived(long sequence, Stamp stamp, Viewpoint what)
        : base(sequence, stamp) =>
        What = what.NotNull();

    /// <summary>The view.</summary>
    public Viewpoint What { get; }

    /// <inheritdoc/>
    public override string Type => "viewpoint.received";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => What.Text is { } text
        ? Sentence.With(("viewpoint", $"{What.Id}"), ("party", What.From.Name), ("text", text))
        : NoRemarks.With(("viewpoint", $"{What.Id}"), ("party", What.From.Name));

    internal override ProcessCommand AsCommand() => new ReceiveViewpoint(What);

    /// <summary>A view does not become a reply without remarks, nor the other way round: that is another entry.</summary>
    internal override bool CanBecome(ProcessCommand with) =>
        base.CanBecome(with) && ((ReceiveViewpoint)with).What.AsksForResponse == What.AsksForResponse;

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var received = Known.Viewpoint(What.Id, state)!;
        return EntryPlace.Of(received.Received, Read, Put);

        CourseState Put(Recorded<Viewpoint>? entry) => state with
        {
            Evidence = entry is null
                ? state.Evidence with { Views = state.Evidence.Views.Without(What.Id) }
                : state.Evidence.With(received with { Received = entry }),
        };
    }

    /// <summary>Where no phase is named, a corrected view keeps that of the wrong one.</summary>
    private static Viewpoint Read(ProcessEvent right, Viewpoint wrong)
    {
        var what = ((ViewpointReceived)right).What;
        return what with { Phase = what.Phase ?? wrong.Phase };
    }

    /// <summary>A view that has its response cannot vanish from under it, nor come after it.</summary>
    internal override Ruling? FaultOf(EntryCorrected correction, DecisionContext context)
    {
        var response = Known.Viewpoint(What.Id, context.State)!.Response;
        if (correction.Replacement is null)
            return response is null ? null : Ruling.No(CorrectionRefusals.NeedsReplacement, ("entry", $"{Sequence}"), ("other", $"{response.Sequence}"));
        for (; correction.Stamp.HappenedAt is { } received && response is not null; response = response.Previous)
        {
            if (response.Happened.ComparedTo(received) == MomentOrder.Before)
                return Ruling.No(RefusalTexts.ViewpointAnsweredEarlier, ("answered", response.Happened), ("received", received));
        }

        return null;
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        var view = What with { Phase = What.Phase ?? state.Phase };
        var entry = new ReceivedViewpoint(new Recorded<Viewpoint>(Sequence, Stamp, view), null);
        return state with { Evidence = state.Evidence.With(entry) };
    }
}
