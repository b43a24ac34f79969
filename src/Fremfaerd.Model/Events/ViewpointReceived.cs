namespace Fremfaerd.Model;

/// <summary>A view or concern was received.</summary>
public sealed record ViewpointReceived : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "Synspunktet {viewpoint} kom fra {party}: {text}",
        "Viewpoint {viewpoint} came from {party}: {text}");

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
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(("viewpoint", $"{What.Id}"), ("party", What.From.Name), ("text", What.Text));

    internal override ProcessCommand AsCommand() => new ReceiveViewpoint(What);

    internal override CourseState ApplyTo(CourseState state)
    {
        var entry = new ReceivedViewpoint(new Recorded<Viewpoint>(Sequence, Stamp, What), null);
        return state with { Evidence = state.Evidence with { Viewpoints = state.Evidence.Viewpoints.Add(entry) } };
    }
}
