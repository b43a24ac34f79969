namespace Fremfaerd.Model;

/// <summary>A view got its response.</summary>
public sealed record ViewpointAnswered : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Synspunktet {viewpoint} blev {response}: {reason}",
        "Viewpoint {viewpoint} was {response}: {reason}");

    private static readonly LocalizedText SentenceBy = new(
        "Synspunktet {viewpoint} blev {response} af {by}: {reason}",
        "Viewpoint {viewpoint} was {response} by {by}: {reason}");

    /// <summary>A view got its response.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who recorded it and when.</param>
    /// <param name="viewpoint">The view.</param>
    /// <param name="reply">What became of it, and why.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public ViewpointAnswered(long sequence, Stamp stamp, ViewpointId viewpoint, ViewpointReply reply)
        : base(sequence, stamp) =>
        (Viewpoint, Reply) = (viewpoint.Given(), reply.NotNull());

    /// <summary>The view.</summary>
    public ViewpointId Viewpoint { get; }

    /// <summary>What became of it, and why.</summary>
    public ViewpointReply Reply { get; }

    /// <inheritdoc/>
    public override string Type => "viewpoint.answered";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition)
    {
        (string, TextValue)[] values = [("viewpoint", $"{Viewpoint}"), ("response", Reply.Response.Name), ("reason", Reply.Reason)];
        return Reply.By is { } by ? SentenceBy.With([.. values, ("by", by)]) : Sentence.With(values);
    }

    internal override ProcessCommand AsCommand() => new RespondToViewpoint(Viewpoint, Reply);

    internal override EntryPlace PlaceIn(CourseState state)
    {
        var answered = Known.Viewpoint(Viewpoint, state)!;
        return EntryPlace.Of(
            answered.Response!, (right, _) => ((ViewpointAnswered)right).Reply,
            entry => state with { Evidence = state.Evidence.With(answered with { Response = entry }) });
    }

    internal override CourseState ApplyTo(CourseState state)
    {
        var received = Known.Viewpoint(Viewpoint, state)!;
        var response = new Recorded<ViewpointReply>(Sequence, Stamp, Reply, received.Response);
        return state with { Evidence = state.Evidence.With(received with { Response = response }) };
    }
}
