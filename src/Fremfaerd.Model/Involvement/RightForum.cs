namespace Fremfaerd.Model.Involvement;

/// <summary>The MED forum where a matter belongs, and why (MED § 5: X01, X08). Made by a <see cref="CommitteeTree"/>.</summary>
public sealed record RightForum
{
    private readonly LocalizedText _reason;
    private readonly DecisionLevel? _level;
    private readonly string? _unit;
    private readonly bool _isOnlyOfItsKind;

    internal RightForum(MunicipalCommittee committee, bool isOnlyOfItsKind, LocalizedText reason, DecisionLevel? level, string? unit)
    {
        (Kind, Committee, Name) = (committee.Kind, committee, new LocalizedText(committee.Name, committee.Name));
        Forum = Forum.Of(new Committee(committee.Kind, committee.Id));
        (_reason, _level, _unit, _isOnlyOfItsKind) = (reason, level, unit, isOnlyOfItsKind);
    }

    internal RightForum(CommitteeKind kind, LocalizedText reason, DecisionLevel? level)
    {
        (Kind, Name, Forum) = (kind, kind.Name, Forum.Of(kind));
        (_reason, _level) = (reason, level);
    }

    /// <summary>Its kind.</summary>
    public CommitteeKind Kind { get; }

    /// <summary>The committee; null where the definition has no tree, so that only the kind is known.</summary>
    public MunicipalCommittee? Committee { get; }

    /// <summary>The committee's own name, or that of the kind.</summary>
    public LocalizedText Name { get; }

    /// <summary>The forum as a meeting there is recorded.</summary>
    public Forum Forum { get; }

    /// <summary>Why it is the right one; made anew each time it is read.</summary>
    public Explanation Why => new(_reason, ValueList.From(_reason.Placeholders.Select(name => (name, ValueOf(name)))));

    /// <summary>
    /// Whether a meeting in a forum is one in the right forum. TRIO and AMO never are (X15, X16, X19). With a tree it must be
    /// this very committee; a meeting that names only the kind counts where the municipality has no other of the kind.
    /// Without a tree a staff meeting with MED status stands in for a local committee (X14).
    /// </summary>
    /// <param name="forum">The forum of the meeting.</param>
    /// <returns>True where it is the right one.</returns>
    public bool Accepts(Forum forum)
    {
        if (forum.NotNull().Committee is not { } met || !met.Kind.CountsAsMed)
            return false;
        if (Committee is null)
            return met.Kind == Kind || (met.Kind == CommitteeKind.StaffMeeting && Kind == CommitteeKind.LocalCommittee);
        return met.Kind == Kind && (met.Id is null ? _isOnlyOfItsKind : met.Id == Committee.Id);
    }

    /// <summary>
    /// Whether a meeting might have been in the right forum, but names only the kind where the municipality has several of
    /// it: it does not count before its committee is named (derived).
    /// </summary>
    /// <param name="forum">The forum of the meeting.</param>
    /// <returns>True where the committee is still to be named.</returns>
    public bool IsUnnamed(Forum forum) =>
        forum.NotNull().Committee is { Id: null, Kind: var kind } && Committee is not null && kind == Kind && !_isOnlyOfItsKind;

    private TextValue ValueOf(string name) => name switch
    {
        "taken" => RightForumTexts.Taken(_level!.Value),
        "unit" => _unit!,
        _ => Name,
    };
}
