namespace Fremfaerd.Model.Readiness;

/// <summary>A view that was received, and what became of it.</summary>
/// <param name="Received">The view.</param>
/// <param name="Response">The response, or null while there is none; earlier responses stand behind it.</param>
public sealed record ReceivedViewpoint(Recorded<Viewpoint> Received, Recorded<ViewpointReply>? Response)
{
    /// <summary>Whether it asks for a response and had none by then.</summary>
    internal bool IsOpenAt(DateTimeOffset at) => Received.Value.AsksForResponse && Response?.By(at) is null;
}
