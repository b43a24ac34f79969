namespace Fremfaerd.Model.Involvement;

/// <summary>A breach was referred on; it stays open (X10).</summary>
/// <param name="To">To whom.</param>
/// <param name="Reason">Why; never blank.</param>
public sealed record BreachReferral(ReferralBody To, string Reason)
{
    /// <summary>To whom.</summary>
    public ReferralBody To { get; } = To.Defined();

    /// <summary>Why.</summary>
    public string Reason { get; } = Reason.NotNull();
}
