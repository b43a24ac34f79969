namespace Fremfaerd.Model.Readiness;

/// <summary>A council of citizens is heard before the decisions of the visit (retssikkerhedsloven §§ 30–32 and 37 a: X31, X32).</summary>
public sealed record CouncilHeard : HeardFirst
{
    private readonly Forum _forum;

    /// <summary>A council is heard.</summary>
    /// <param name="council">The council.</param>
    /// <exception cref="ArgumentOutOfRangeException">The party is undefined or cannot be heard.</exception>
    public CouncilHeard(Party council) => (Council, _forum) = (council, Forum.Of(council));

    /// <summary>The council.</summary>
    public Party Council { get; }

    internal override string Canonical => $"council heard({Council.Code})";

    internal override bool IsRight(Forum forum, DecisionLevel level) => forum.IsFor(_forum);

    internal override Forum RightForum(DecisionLevel level) => _forum;

    internal override Outcome JudgeUndecided(in Inquiry inquiry, Trace? trace) =>
        JudgeSoFar(DecisionLevel.Political, inquiry, trace);
}
