namespace Fremfaerd.Model.Involvement;

/// <summary>
/// A set of kinds of forums, parties and committees alike. It tells quickly that nobody of a kind has said anything, however many
/// others have.
/// </summary>
internal readonly record struct ForumKinds
{
    /// <summary>Kinds are numbered from 1, so the first place is free.</summary>
    private const int RolesPresent = 1;

    private readonly int _bits;

    private ForumKinds(int bits) => _bits = bits;

    /// <summary>Those whose entries count for a forum: its own kind, and for a local committee the staff meeting that stands in for it.</summary>
    internal static ForumKinds CountingFor(Forum forum) => forum.Committee?.Kind == CommitteeKind.LocalCommittee
        ? default(ForumKinds).With(forum).With(CommitteeKind.StaffMeeting)
        : default(ForumKinds).With(forum);

    internal ForumKinds With(Forum forum) => forum.Committee is { Kind: var kind } ? With(kind) : new(_bits | (1 << (int)forum.Party!.Value));

    /// <summary>Whoever is looked for by a role may be among those that were present with others.</summary>
    internal ForumKinds WithRolesPresent() => new(_bits | RolesPresent);

    internal bool HasAnyOf(ForumKinds others) => (_bits & others._bits) != 0;

    private ForumKinds With(CommitteeKind kind) => new(_bits | (1 << (16 + (int)kind)));
}
