using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Fremfaerd.Model.Involvement;

/// <summary>
/// The municipality's committees, and which of them is the right one for a matter. Built once with its definition and
/// shared by all threads; asking it allocates nothing. Empty where the definition names no committees: then only the kind
/// of the right forum is known.
/// </summary>
public sealed class CommitteeTree
{
    private readonly FrozenDictionary<string, MunicipalCommittee> _byId;
    private readonly FrozenDictionary<string, ImmutableArray<RightForum>> _byUnit;
    private readonly ImmutableArray<RightForum> _withoutUnit;

    private CommitteeTree(IEnumerable<MunicipalCommittee> committees)
    {
        All = ValueList.From(committees);
        _byId = All.ToFrozenDictionary(committee => committee.Id, StringComparer.Ordinal);
        MainCommittee = All.FirstOrDefault(committee => committee.Kind == CommitteeKind.MainCommittee);
        Units = ValueList.From(All.Where(committee => committee.Kind.CountsAsMed).SelectMany(committee => committee.Units).Distinct(StringComparer.Ordinal));
        _withoutUnit = [.. Enum.GetValues<DecisionLevel>().Select(WithoutUnit)];
        _byUnit = Units.ToFrozenDictionary(
            unit => unit, unit => Enum.GetValues<DecisionLevel>().Select(level => Found(level, unit)).ToImmutableArray(), StringComparer.Ordinal);
        ForPrinciple = MainCommittee is { } main
            ? Right(main, RightForumTexts.Principle)
            : new RightForum(CommitteeKind.MainCommittee, RightForumTexts.Principle, null);
    }

    /// <summary>All committees, in the order of the definition.</summary>
    public ValueList<MunicipalCommittee> All { get; }

    /// <summary>The units that the MED committees stand beside, each once.</summary>
    public ValueList<string> Units { get; }

    /// <summary>The Hovedudvalg (X11); null where the tree is empty.</summary>
    public MunicipalCommittee? MainCommittee { get; }

    /// <summary>Where a matter of principle starts: in Hovedudvalget, whatever the level of the decision (S3.35, S3.58).</summary>
    public RightForum ForPrinciple { get; }

    /// <summary>A committee by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The committee, or null where the tree has none with that id.</returns>
    public MunicipalCommittee? Find(string id) => _byId.GetValueOrDefault(id.NotNull());

    /// <summary>The committee's own name, where it is in the tree.</summary>
    internal LocalizedText NameOf(Forum forum) => forum.Committee?.Id is { } id && Find(id) is { } committee
        ? new LocalizedText(committee.Name, committee.Name)
        : forum.Name;

    /// <summary>
    /// The right forum of a decision (MED § 5: X01, X08). Workplace: the local committee or staff meeting of the unit. Area: the
    /// nearest area committee above the unit, or the one it stands beside. Where there is none, the nearest MED committee above
    /// (derived). Top management: Hovedudvalget (X11). Where politicians decide, that of the leader who recommends (X02).
    /// </summary>
    /// <param name="level">The level at which the decision is taken.</param>
    /// <param name="unit">
    /// The unit whose management decides or recommends; null where it is not known: then Hovedudvalget, which covers all units.
    /// Not looked at where the tree has no units.
    /// </param>
    /// <returns>The forum with its reason; the same object for the same question.</returns>
    /// <exception cref="ArgumentException">The level is undefined, or the tree has units and the unit is not among them.</exception>
    public RightForum RightFor(DecisionLevel level, string? unit)
    {
        var place = (int)level.Defined() - 1;
        if (unit is null || Units.Count == 0)
            return _withoutUnit[place];
        return _byUnit.TryGetValue(unit, out var forums) ? forums[place] : throw new ArgumentException(
            $"The committee tree has no unit {unit}. Ask for one that a MED committee stands beside.", nameof(unit));
    }

    internal static CommitteeTree Build(IEnumerable<MunicipalCommittee> committees) => new(committees);

    /// <summary>Whether a unit has its place in the tree; where the tree has no units, nothing is asked of one.</summary>
    internal bool Covers(string unit) => Units.Count == 0 || _byUnit.ContainsKey(unit);

    private RightForum WithoutUnit(DecisionLevel level)
    {
        if (MainCommittee is not { } main)
            return new RightForum(level.RightCommittee, RightForumTexts.OnlyKind, level);
        if (level.RightCommittee == CommitteeKind.MainCommittee)
            return Right(main, RightForumTexts.Top, level);
        return Right(main, Units.Count == 0 ? RightForumTexts.OnlyMain : RightForumTexts.UnitOpen, level);
    }

    private RightForum Found(DecisionLevel level, string unit)
    {
        var home = HomeOf(unit);
        switch (level.RightCommittee)
        {
            case CommitteeKind.LocalCommittee:
                var isLocal = home.Kind is CommitteeKind.LocalCommittee or CommitteeKind.StaffMeeting;
                return Right(home, isLocal ? RightForumTexts.Local : RightForumTexts.NoLocal, level, unit);
            case CommitteeKind.AreaCommittee:
                var above = LineAbove(home).FirstOrDefault(committee => committee.Kind == CommitteeKind.AreaCommittee);
                return above is null ? Right(MainCommittee!, RightForumTexts.NoArea, level, unit) : Right(above, RightForumTexts.Area, level, unit);
            default:
                return _withoutUnit[(int)level - 1];
        }
    }

    /// <summary>The lowest MED committee beside the unit's management; those that name the unit stand on one line.</summary>
    private MunicipalCommittee HomeOf(string unit) => All
        .Where(committee => committee.Kind.CountsAsMed && committee.Units.Contains(unit))
        .MaxBy(committee => LineAbove(committee).Count())!;

    private IEnumerable<MunicipalCommittee> LineAbove(MunicipalCommittee committee)
    {
        for (var next = committee; next is not null; next = next.Parent is { } parent ? _byId[parent] : null)
            yield return next;
    }

    private RightForum Right(MunicipalCommittee committee, LocalizedText reason, DecisionLevel? level = null, string? unit = null) =>
        new(committee, All.Count(other => other.Kind == committee.Kind) == 1, reason, level, unit);
}
