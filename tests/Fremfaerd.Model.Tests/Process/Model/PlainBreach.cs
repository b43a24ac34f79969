namespace Fremfaerd.Model.Tests.Process.Model;

/// <summary>A breach with what came of it, as somebody would keep it on one sheet.</summary>
internal sealed class PlainBreach
{
    internal required PlainEntry Raised { get; init; }

    internal required Phase Phase { get; set; }

    /// <summary>The decisions it concerns; they stay the same entries, whatever they are corrected to.</summary>
    internal List<PlainEntry> About { get; } = [];

    internal List<PlainEntry> Referrals { get; } = [];

    internal List<PlainEntry> Settlements { get; } = [];

    internal IEnumerable<PlainEntry> Later => Referrals.Concat(Settlements);

    /// <summary>The return that withdrew the last of the decisions.</summary>
    internal long? WithdrawnBy => About.TrueForAll(decision => decision.WithdrawnBy is not null) ? About.Max(decision => decision.WithdrawnBy) : null;
}
