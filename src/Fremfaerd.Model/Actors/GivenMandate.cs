namespace Fremfaerd.Model.Actors;

/// <summary>A mandate on record: who gave it and when, and whether it was revoked.</summary>
/// <param name="Given">The mandate; the actor of its stamp is the giver.</param>
/// <param name="Revoked">Why it was revoked, with the stamp of who did and when; null while it was not.</param>
public sealed record GivenMandate(Recorded<Mandate> Given, Recorded<string>? Revoked)
{
    /// <summary>Who gave it: the person its holder acts for.</summary>
    public ActorId GivenBy => Given.Stamp.By.Actor;

    /// <summary>Whether its holder may act by it at an instant: on record, within its Danish days, not revoked.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>False also before it was recorded, whatever its first day.</returns>
    /// <exception cref="ArgumentException"><paramref name="at"/> is <c>default</c>.</exception>
    public bool IsInForceAt(DateTimeOffset at) =>
        Given.Value.IsFor(DanishTime.DateOf(at)) && Given.Stamp.RecordedAt <= at && !(Revoked?.Stamp.RecordedAt <= at);
}
