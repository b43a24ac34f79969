namespace Fremfaerd.Model;

/// <summary>A party in a phase: what was planned, what was held, and what is missing.</summary>
/// <param name="Planned">The level and frame as planned, or as proposed by the definition.</param>
/// <param name="Asked">The level asked for: the planned one, or a higher one that was promised.</param>
/// <param name="Held">What was held with it in the phase by then, in the order recorded, whether or not it counts.</param>
/// <param name="Outcome">How it stands, judged as the gate would, before the decisions of the visit.</param>
/// <param name="Findings">Why.</param>
/// <param name="Missing">What would mend it; empty where nothing is missing or nothing can mend it.</param>
/// <param name="WayOut">The courses left where nothing can, or null.</param>
public sealed record InvolvementLine(
    PlannedInvolvement Planned, InvolvementLevel Asked, ValueList<Recorded<HeldInvolvement>> Held, Outcome Outcome,
    ValueList<Finding> Findings, ValueList<NextStep> Missing, Explanation? WayOut);
