namespace Fremfaerd.Model.Readiness;

/// <summary>
/// A council of citizens is heard before the decisions of the visit, and its views, or that there were none, came in
/// (retssikkerhedsloven §§ 30–32 and 37 a: X31, X32).
/// </summary>
public sealed record CouncilHeard : InvolvementRequirement
{
    private readonly Forum _forum;

    /// <summary>A council is heard.</summary>
    /// <param name="council">The council.</param>
    /// <exception cref="ArgumentOutOfRangeException">The party is undefined or cannot be heard.</exception>
    public CouncilHeard(Party council)
        : base(InvolvedBefore.Decision) => (Council, _forum) = (council, Forum.Of(council));

    /// <summary>The council.</summary>
    public Party Council { get; }

    internal override string Canonical => $"council heard({Council.Code}{BeforeWhat})";

    internal override int CountAt(in DecisionPlace at, in Inquiry inquiry) => 1;

    internal override Wanted WantedAt(int place, int count, in DecisionPlace at, in Inquiry inquiry, GateCheck? check) =>
        new() { Forum = _forum, Level = InvolvementLevel.Medindflydelse, AsksForViews = true };

    internal override void ExplainMissing(in Wanted wanted, in Inquiry inquiry, Trace trace) =>
        trace.Add(FindingTexts.NotHeard, ("forum", wanted.Name));
}
