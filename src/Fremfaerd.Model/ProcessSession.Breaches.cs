namespace Fremfaerd.Model;

/// <summary>Breaches of the duty to inform and discuss.</summary>
public sealed partial class ProcessSession
{
    /// <summary>Records that a breach was raised; see <see cref="Model.RaiseBreach"/>.</summary>
    /// <param name="what">The breach.</param>
    /// <param name="raisedAt">When it was raised; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply RaiseBreach(Breach what, Moment? raisedAt = null) => Decide(new RaiseBreach(what), raisedAt);

    /// <summary>Records that a breach was referred on; see <see cref="Model.ReferBreach"/>.</summary>
    /// <param name="breach">The breach.</param>
    /// <param name="to">To whom.</param>
    /// <param name="reason">Why.</param>
    /// <param name="referredAt">When it was referred; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply ReferBreach(BreachId breach, ReferralBody to, string reason, Moment? referredAt = null) =>
        Decide(new ReferBreach(breach, to, reason), referredAt);

    /// <summary>Records that the parties settled a breach; see <see cref="Model.SettleBreach"/>.</summary>
    /// <param name="breach">The breach.</param>
    /// <param name="text">What the parties agreed.</param>
    /// <param name="reference">The minutes in which it stands.</param>
    /// <param name="settledAt">When it was settled; null for now.</param>
    /// <returns>The reply.</returns>
    public Reply SettleBreach(BreachId breach, string text, string reference, Moment? settledAt = null) =>
        Decide(new SettleBreach(breach, text, reference), settledAt);
}
