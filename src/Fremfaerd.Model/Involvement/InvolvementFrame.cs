namespace Fremfaerd.Model.Involvement;

/// <summary>What the involvement can change and what it cannot (ramme): the degrees of freedom shift from phase to phase (S3.10, S3.37).</summary>
/// <param name="Fixed">What is fixed, and not up for discussion.</param>
/// <param name="Open">What is open for influence.</param>
public sealed record InvolvementFrame(string Fixed, string Open)
{
    /// <summary>What is fixed.</summary>
    public string Fixed { get; } = Fixed.NotNull();

    /// <summary>What is open for influence.</summary>
    public string Open { get; } = Open.NotNull();
}
