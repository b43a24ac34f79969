namespace Fremfaerd.Model.Involvement;

/// <summary>A committee as it stands in the municipality's own tree. What is wrong in it is told when the definition is built.</summary>
/// <param name="Id">Its id, for example an organisation UUID; the id that a meeting there is recorded with.</param>
/// <param name="Kind">Its kind. A municipality has one Hovedudvalg (X11); area committees are a local choice (D04, D06).</param>
/// <param name="Name">What people call it, for example "Lokal-MED Solgården"; the same in both languages.</param>
/// <param name="Parent">The id of the committee it stands under; null for the Hovedudvalg.</param>
public sealed record MunicipalCommittee(string Id, CommitteeKind Kind, string Name, string? Parent = null)
{
    /// <summary>
    /// The ids of the organisational units whose management it stands beside (X08).
    /// An area committee also covers the units of the MED committees below it. For AMO and TRIO they say nothing about MED.
    /// </summary>
    public ValueList<string> Units { get; init; } = [];
}
