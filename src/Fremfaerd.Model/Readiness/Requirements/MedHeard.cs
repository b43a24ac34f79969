namespace Fremfaerd.Model.Readiness;

/// <summary>
/// The MED committee of the level where the decision is taken has discussed the matter before the decisions of the
/// visit (MED § 5 and § 7: X01, X02).
/// </summary>
/// <param name="DecisionLevelFact">The fact that holds the level while no decision is recorded.</param>
/// <param name="OnlyWhereWorkChanges">Whether only decisions that change work ask for the discussion.</param>
public sealed record MedHeard(FactId DecisionLevelFact, bool OnlyWhereWorkChanges = false) : HeardFirst
{
    internal override ValueList<FactId> Facts => [DecisionLevelFact];

    internal override FactId? LevelFact => DecisionLevelFact;

    internal override string Canonical =>
        $"med heard before {(OnlyWhereWorkChanges ? "decisions that change work" : "decisions")}({DecisionLevelFact})";

    internal override bool OnlyDecisionsThatChangeWork => OnlyWhereWorkChanges;

    internal override bool IsRight(Forum forum, DecisionLevel level) => forum.IsRightFor(level);

    internal override Forum RightForum(DecisionLevel level) => Forum.Of(level.RightCommittee);

    private protected override bool IsMistakenFor(Forum forum) => forum.Committee is not null;

    internal override Outcome JudgeUndecided(in Inquiry inquiry, Trace? trace)
    {
        if (inquiry.DecisionLevel(DecisionLevelFact) is not { } level)
        {
            if (IsHeardForOneToCome(inquiry))
                return Outcome.Met;
            trace?.Add(FindingTexts.LevelOpen);
            trace?.Steps.Add(Planner.Clarify(inquiry.Fact(DecisionLevelFact)));
            return Outcome.Indeterminate;
        }

        return JudgeSoFar(level, inquiry, trace);
    }

    /// <summary>Where the committee of every level has discussed the matter, a decision to come was heard at whichever it is taken.</summary>
    private bool IsHeardForOneToCome(in Inquiry inquiry)
    {
        if (!AsksForOneToCome(inquiry.ToCome))
            return false;
        foreach (var level in Enum.GetValues<DecisionLevel>())
        {
            if (JudgeSoFar(level, inquiry, null) != Outcome.Met)
                return false;
        }

        return true;
    }
}
