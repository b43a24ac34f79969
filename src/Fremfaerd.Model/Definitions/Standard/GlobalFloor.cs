using static Fremfaerd.Model.Definitions.Standard.StandardRequirements;
using static Fremfaerd.Model.Definitions.StandardFacts;
using static Fremfaerd.Model.Facts.Condition;

namespace Fremfaerd.Model.Definitions.Standard;

/// <summary>
/// The floor that holds in every phase: what affects working conditions is discussed in the MED committee of the level that
/// decides, whichever committee that is (S3.33, X01, X02).
/// </summary>
internal static class GlobalFloor
{
    /// <summary>A row with the floor added, where it has none of its own that asks as much.</summary>
    internal static InvolvementDefault AddTo(InvolvementDefault row) => For(row.Party) is { } floor && !HasIt(row, floor)
        ? row with { Adjustments = [.. row.Adjustments, floor] }
        : row;

    internal static InvolvementAdjustment? For(Party party) => party switch
    {
        Party.MainCommittee => FloorAt("top-management", "political"),
        Party.LocalMedCommittee => FloorAt("workplace", "political-on-workplace"),
        _ => null,
    };

    private static bool HasIt(InvolvementDefault row, InvolvementAdjustment floor) =>
        row.Adjustments.Any(own => own.MovesFloor && own.Level == floor.Level && (own.When == floor.When || own.When == Yes(AffectsWorkingConditions)));

    private static InvolvementAdjustment FloorAt(params string[] levels) =>
        Floor(InvolvementLevel.Medindflydelse, Yes(AffectsWorkingConditions) & Is(StandardFacts.DecisionLevel, levels));
}
