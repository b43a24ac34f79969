namespace Fremfaerd.Model;

/// <summary>A mandate was revoked; acts done by it before stay valid.</summary>
public sealed record MandateRevoked : ProcessEvent
{
    private static readonly LocalizedText Sentence = new(
        "{actor} tilbagekaldte mandatet {mandate}: {reason}",
        "{actor} revoked the mandate {mandate}: {reason}");

    /// <summary>A mandate was revoked.</summary>
    /// <param name="sequence">The place in the history, from 1.</param>
    /// <param name="stamp">Who revoked it and when.</param>
    /// <param name="mandate">The mandate.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="ArgumentException">A value is <c>default</c> or undefined.</exception>
    public MandateRevoked(long sequence, Stamp stamp, MandateId mandate, string reason)
        : base(sequence, stamp) =>
        (Mandate, Reason) = (mandate.Given(), reason.NotNull());

    /// <summary>The mandate.</summary>
    public MandateId Mandate { get; }

    /// <summary>Why.</summary>
    public string Reason { get; }

    /// <inheritdoc/>
    public override string Type => "mandate.revoked";

    /// <inheritdoc/>
    public override Explanation Describe(ProcessDefinition definition) => Sentence.With(
        ("actor", $"{Stamp.By.Actor}"), ("mandate", $"{Mandate}"), ("reason", Reason));

    internal override ProcessCommand AsCommand() => new RevokeMandate(Mandate, Reason);

    internal override CourseState ApplyTo(CourseState state) =>
        state.With(state.MandateBy(Mandate)! with { Revoked = new Recorded<string>(Sequence, Stamp, Reason) });
}
