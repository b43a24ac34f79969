namespace Fremfaerd.Model.Involvement;

/// <summary>The level of a party in a phase or a shorter sequence inside it: as planned, else as the facts of the process propose it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Level">The level planned, else the one proposed; never below the floor. Null for management, which decides.</param>
/// <param name="Floor">The lowest level allowed as the facts stand; null for management.</param>
/// <param name="Default">The row of the definition it comes from, with its reason and source.</param>
public sealed record PlannedInvolvement(
    Party Party, InvolvementLevel? Level, InvolvementLevel? Floor, InvolvementDefault Default)
{
    /// <summary>
    /// The highest level ever planned for it, in whatever visit, or null where nothing was: what was promised stays owed, also
    /// where <see cref="Level"/> was lowered since.
    /// </summary>
    public InvolvementLevel? Owed { get; init; }

    /// <summary>What is fixed and what is open, as last stated; null where it was not (S3.10).</summary>
    public InvolvementFrame? Frame { get; init; }

    /// <summary>Why this level was planned, where a reason was given.</summary>
    public string? Reason { get; init; }

    /// <summary>The entry that stands, with who planned it and when; null where the definition's proposal does.</summary>
    public Recorded<PhasePlan>? PlannedBy { get; init; }

    /// <summary>The shorter sequence; null for the phase as a whole. One without an entry of its own follows its phase.</summary>
    public Subcourse? Subcourse { get; init; }

    /// <summary>Whether the floor has risen above what was planned, so that the level is lifted to it.</summary>
    public bool IsLifted { get; init; }

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

    /// <summary>The same with what was planned.</summary>
    internal static PlannedInvolvement Of(InvolvementDefault row, in FactReading facts, in PlanReading plan, Subcourse? subcourse)
    {
        var (proposed, party) = (Of(row, facts), row.Party);
        var own = plan.Latest(party, subcourse?.Id) is null ? null : subcourse?.Id;
        var standing = plan.Latest(party, own);
        return proposed with
        {
            Level = standing is null ? proposed.Level : Higher(standing.Value.Plan.Level, proposed.Floor),
            IsLifted = standing?.Value.Plan.Level < proposed.Floor,
            Owed = plan.Owed(party, own),
            Frame = (plan.Framed(party, own) ?? plan.Framed(party, null))?.Value.Plan.Frame,
            Reason = standing?.Value.Plan.Reason,
            PlannedBy = standing,
            Subcourse = subcourse,
        };
    }

    internal static InvolvementLevel? Higher(InvolvementLevel? one, InvolvementLevel? other) =>
        one is null || other > one ? other : one;
}
