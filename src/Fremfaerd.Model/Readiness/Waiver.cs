namespace Fremfaerd.Model.Readiness;

/// <summary>
/// A dispensation: one check is let go, for a reason, for a time. The check still counts as not met and stays listed at
/// every later gate. Who approved it stands in the stamp.
/// </summary>
public sealed record Waiver
{
    /// <summary>A dispensation.</summary>
    /// <param name="reason">Why the check is let go.</param>
    /// <param name="requestedBy">Who asked for it; where the definition asks for two persons not the one who approves.</param>
    /// <exception cref="ArgumentException">The requester is <c>default</c>.</exception>
    public Waiver(string reason, ActorId requestedBy) => (Reason, RequestedBy) = (reason.NotNull(), requestedBy.Given());

    /// <summary>Why the check is let go.</summary>
    public string Reason { get; }

    /// <summary>Who asked for it.</summary>
    public ActorId RequestedBy { get; }

    /// <summary>The last day it holds, a whole Danish day; null for no end.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>What must stay as it is for the waiver to hold, or null.</summary>
    public WaiverCondition? While { get; init; }

    /// <summary>Where the duty is handled, for example a document number; needed where the check is handled elsewhere.</summary>
    public string? Reference { get; init; }
}
