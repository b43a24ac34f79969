namespace Fremfaerd.Model.Involvement;

/// <summary>A committee of the municipality, by the id its organisation system gives it.</summary>
public sealed record Committee
{
    /// <summary>A committee.</summary>
    /// <param name="kind">Its kind; TRIO never meets a MED duty.</param>
    /// <param name="id">Its id in the municipality, for example an organisation UUID; null where only the kind is known.</param>
    /// <exception cref="ArgumentException">The kind is undefined, or the id has not the form of a code.</exception>
    public Committee(CommitteeKind kind, string? id = null)
    {
        Kind = kind.Defined();
        Id = id is null ? null : Identifier.Checked(id, "committee id");
    }

    /// <summary>Its kind.</summary>
    public CommitteeKind Kind { get; }

    /// <summary>Its id in the municipality, or null.</summary>
    public string? Id { get; }
}
