namespace Fremfaerd.Model.Readiness;

/// <summary>One thing found when a check was judged.</summary>
/// <param name="Code">A permanent code, for example <c>hearing.after-decision</c>; docs/codes.md lists them.</param>
/// <param name="Text">What was found, with the values used.</param>
public sealed record Finding(string Code, Explanation Text)
{
    /// <summary>What of an involvement it is about, or null.</summary>
    public Aspect? Aspect { get; init; }

    /// <summary>How that stands, or null; the check stands as the worst.</summary>
    public Outcome? Outcome { get; init; }
}
