namespace Fremfaerd.Model.Readiness;

/// <summary>A check confirmed by a role with a reference. It belongs to one visit and does not carry over to the next.</summary>
/// <param name="Check">The check at its gate.</param>
/// <param name="Visit">The visit to the phase, from 1; 0 for a phase that was skipped or not observed.</param>
/// <param name="Reference">Where the evidence is, for example a document number.</param>
public sealed record Confirmation(CheckAddress Check, int Visit, string Reference)
{
    /// <summary>The Danish day the document carries; null where only the moment of confirming is known.</summary>
    public DateOnly? Dated { get; init; }
}
