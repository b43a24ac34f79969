namespace Fremfaerd.Model.Readiness;

/// <summary>A tender that was published. The day selects the threshold that counts.</summary>
/// <param name="Reference">Where the notice is found, for example its number.</param>
public sealed record PublishedTender(string Reference)
{
    /// <summary>Where the notice is found.</summary>
    public string Reference { get; } = Reference.NotNull();
}
