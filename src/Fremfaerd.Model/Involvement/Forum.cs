namespace Fremfaerd.Model.Involvement;

/// <summary>Whom something was taken up with: a party, or a committee.</summary>
public sealed record Forum
{
    private Forum(Party? party, Committee? committee) => (Party, Committee) = (party, committee);

    /// <summary>The party, or null where it is a committee.</summary>
    public Party? Party { get; }

    /// <summary>The committee, or null where it is a party.</summary>
    public Committee? Committee { get; }

    /// <summary>The name people read.</summary>
    public LocalizedText Name => Party is { } party ? party.Name : Committee!.Kind.Name;

    /// <summary>A party. Hovedudvalg and local MED committee become the committee of that kind.</summary>
    /// <param name="party">The party; management is not a forum, since it decides.</param>
    /// <returns>The forum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The party is undefined or is management.</exception>
    public static Forum Of(Party party) => party.Defined() switch
    {
        Involvement.Party.Management => throw new ArgumentOutOfRangeException(
            nameof(party), party, "Management decides and is not involved by itself. Name the party that was involved."),
        Involvement.Party.MainCommittee => Of(CommitteeKind.MainCommittee),
        Involvement.Party.LocalMedCommittee => Of(CommitteeKind.LocalCommittee),
        _ => new Forum(party, null),
    };

    /// <summary>A committee of which only the kind is known.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The forum.</returns>
    public static Forum Of(CommitteeKind kind) => Of(new Committee(kind));

    /// <summary>A committee.</summary>
    /// <param name="committee">The committee.</param>
    /// <returns>The forum.</returns>
    public static Forum Of(Committee committee) => new(null, committee.NotNull());

    /// <summary>A party.</summary>
    /// <param name="party">The party.</param>
    public static implicit operator Forum(Party party) => Of(party);

    /// <summary>A committee of which only the kind is known.</summary>
    /// <param name="kind">The kind.</param>
    public static implicit operator Forum(CommitteeKind kind) => Of(kind);

    /// <summary>Whether a meeting here meets the MED duty of a decision taken at a level (MED § 5: X01, X08).</summary>
    /// <param name="level">The level at which the decision is taken.</param>
    /// <returns>True for the committee of that level; a staff meeting with MED status stands in for a local committee (X14).</returns>
    public bool IsRightFor(DecisionLevel level)
    {
        var right = level.RightCommittee;
        return Committee is { Kind: var kind } && kind.CountsAsMed && (kind == right || IsStandIn(kind, right));
    }

    /// <summary>A staff meeting with MED status stands in for a local committee (X14).</summary>
    internal bool IsFor(Forum other) => Party is { } party
        ? party == other.Party
        : Committee!.Kind == other.Committee?.Kind || IsStandIn(Committee.Kind, other.Committee?.Kind);

    /// <summary>Whether it says which committee it was, where the other only says of which kind.</summary>
    internal bool Names(Forum other) => Committee is { Id: not null, Kind: var kind } && other.Committee is { Id: null, Kind: var known } && kind == known;

    private static bool IsStandIn(CommitteeKind kind, CommitteeKind? wanted) =>
        kind == CommitteeKind.StaffMeeting && wanted == CommitteeKind.LocalCommittee;
}
