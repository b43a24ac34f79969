namespace Fremfaerd.Model.Readiness;

/// <summary>How a check stood when a gate was passed.</summary>
/// <param name="Check">The check at its gate.</param>
/// <param name="Outcome">How it stood.</param>
public sealed record CheckOutcome(CheckAddress Check, Outcome Outcome)
{
    /// <summary>The check at its gate.</summary>
    public CheckAddress Check { get; } = Check.Given();

    /// <summary>How it stood.</summary>
    public Outcome Outcome { get; } = Outcome.Defined();
}
