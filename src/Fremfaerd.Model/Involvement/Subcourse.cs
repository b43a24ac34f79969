namespace Fremfaerd.Model.Involvement;

/// <summary>A shorter sequence inside a phase (delforløb), such as an iteration or a pilot at one workplace (S3.48, S3.51).</summary>
/// <param name="Id">The id; entries with the same id concern the same sequence.</param>
/// <param name="Name">What people call it. Of several names under one id the latest is shown.</param>
public sealed record Subcourse(SubcourseId Id, string Name)
{
    /// <summary>The id.</summary>
    public SubcourseId Id { get; } = Id.Given();

    /// <summary>What people call it.</summary>
    public string Name { get; } = Name.NotNull();
}
