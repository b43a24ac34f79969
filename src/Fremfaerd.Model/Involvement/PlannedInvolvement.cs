namespace Fremfaerd.Model.Involvement;

/// <summary>The level of a party in a phase, as the facts of the process make it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Level">The proposed level; null for management, which decides.</param>
/// <param name="Floor">The lowest level allowed; null for management.</param>
/// <param name="Default">The row of the definition it comes from, with its reason and source.</param>
public sealed record PlannedInvolvement(
    Party Party, InvolvementLevel? Level, InvolvementLevel? Floor, InvolvementDefault Default)
{
    internal static PlannedInvolvement Of(InvolvementDefault row, in FactReading facts)
    {
        var (level, floor) = (row.Level, row.Floor);
        foreach (var adjustment in row.Adjustments)
        {
            if (adjustment.When.Evaluate(facts) != Truth.Yes)
                continue;
            if (adjustment.MovesFloor)
                floor = Higher(floor, adjustment.Level);
            else
                level = adjustment.Level;
        }

        return new PlannedInvolvement(row.Party, Higher(level, floor), floor, row);
    }

    private static InvolvementLevel? Higher(InvolvementLevel? one, InvolvementLevel? other) =>
        one is null || other > one ? other : one;
}
