namespace Fremfaerd.Model.Readiness;

/// <summary>What is left where no ordinary step can meet a blocking check any more.</summary>
/// <param name="Check">The check.</param>
/// <param name="Text">The courses left, in words.</param>
public sealed record WayOut(CheckAddress Check, Explanation Text);
