namespace Fremfaerd.Model.Readiness;

/// <summary>A waiver that a gate was passed with.</summary>
/// <param name="Check">The check that was let go.</param>
/// <param name="Sequence">The number of the event that gave the waiver.</param>
public sealed record UsedWaiver(CheckAddress Check, long Sequence)
{
    /// <summary>The check that was let go.</summary>
    public CheckAddress Check { get; } = Check.Given();
}
