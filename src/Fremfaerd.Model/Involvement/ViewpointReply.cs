namespace Fremfaerd.Model.Involvement;

/// <summary>The reasoned response to a view (X44).</summary>
/// <param name="Response">What became of the view.</param>
/// <param name="Reason">Why; never blank.</param>
public sealed record ViewpointReply(ViewpointResponse Response, string Reason)
{
    /// <summary>What became of the view.</summary>
    public ViewpointResponse Response { get; } = Response.Defined();

    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();

    /// <summary>Who answers, as a title or body, for example "Centerchefen"; null for whoever records it.</summary>
    public string? By { get; init; }
}
