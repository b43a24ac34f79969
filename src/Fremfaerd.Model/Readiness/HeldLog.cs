using System.Collections.Immutable;

namespace Fremfaerd.Model.Readiness;

/// <summary>
/// The involvements held, in order, and with whom in which phase: however many there are, a check that asks for others walks none.
/// </summary>
internal sealed record HeldLog
{
    private static readonly ImmutableArray<ForumKinds> Nobody = [.. new ForumKinds[Enum.GetValues<Phase>().Length + 1]];

    internal static HeldLog Empty { get; } = new([], Nobody);

    private readonly ImmutableArray<ForumKinds> _byPhase;

    private HeldLog(GrowingList<Recorded<HeldInvolvement>> all, ImmutableArray<ForumKinds> byPhase) => (All, _byPhase) = (all, byPhase);

    internal GrowingList<Recorded<HeldInvolvement>> All { get; }

    /// <summary>The list after one in it was corrected or withdrawn.</summary>
    internal static HeldLog Of(GrowingList<Recorded<HeldInvolvement>> all)
    {
        var byPhase = Nobody;
        foreach (var held in all)
            byPhase = With(held.Value, byPhase);
        return new(all, byPhase);
    }

    internal HeldLog Add(Recorded<HeldInvolvement> held) => new(All.Add(held), With(held.Value, _byPhase));

    /// <summary>Whether anybody of some kinds was ever involved in a phase, from whichever moment one looks.</summary>
    internal bool HasAnyOf(ForumKinds kinds, Phase phase) => _byPhase[(int)phase].HasAnyOf(kinds);

    private static ImmutableArray<ForumKinds> With(HeldInvolvement held, ImmutableArray<ForumKinds> byPhase)
    {
        var phase = (int)held.Phase!.Value;
        var kinds = byPhase[phase].With(held.Forum);
        if (held.RolesPresent.Count > 0)
            kinds = kinds.WithRolesPresent();
        return kinds == byPhase[phase] ? byPhase : byPhase.SetItem(phase, kinds);
    }
}
