namespace Cases.Telling;

/// <summary>Meetings as a secretary records them, each with what the level asks for.</summary>
internal static class Meeting
{
    /// <summary>Information, with a chance to ask; without one it would count for nothing.</summary>
    internal static HeldInvolvement Informing(Party party, string subject) =>
        new(party, InvolvementLevel.Information, subject) { ChanceToAsk = true };

    /// <summary>A discussion whose views are recorded one by one.</summary>
    internal static HeldInvolvement Discussing(Forum forum, string subject) =>
        new(forum, InvolvementLevel.Medindflydelse, subject);

    /// <summary>A discussion in a committee whose views are recorded one by one.</summary>
    internal static HeldInvolvement Discussing(Committee committee, string subject) =>
        Discussing(Forum.Of(committee), subject);

    /// <summary>A discussion that ended without remarks; that too must be recorded.</summary>
    internal static HeldInvolvement WithoutRemarks(Forum forum, string subject) =>
        Discussing(forum, subject) with { NoRemarks = true };

    /// <summary>A discussion in a committee that had no remarks.</summary>
    internal static HeldInvolvement WithoutRemarks(Committee committee, string subject) =>
        WithoutRemarks(Forum.Of(committee), subject);

    /// <summary>A meeting that agreed on a guideline.</summary>
    internal static HeldInvolvement Agreeing(Committee committee, string subject) =>
        new(Forum.Of(committee), InvolvementLevel.Medbestemmelse, subject) { NoRemarks = true };
}
