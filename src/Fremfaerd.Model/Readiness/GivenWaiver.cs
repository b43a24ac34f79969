namespace Fremfaerd.Model.Readiness;

/// <summary>A waiver on record. It belongs to one visit and does not carry over to the next.</summary>
/// <param name="Check">The check at its gate.</param>
/// <param name="Visit">The visit to the check's phase; 0 for a phase that was skipped or not observed.</param>
/// <param name="Waiver">What was given.</param>
/// <param name="Outcome">How the check stood when it was let go.</param>
public sealed record GivenWaiver(CheckAddress Check, int Visit, Waiver Waiver, Outcome Outcome);
