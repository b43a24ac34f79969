namespace Fremfaerd.Model.Readiness;

/// <summary>
/// The MED committee of the level where the decision is taken has discussed the matter before the decisions of the visit
/// (MED § 5 and § 7: X01, X02), its material in time, and views, or that there were none, before the decision. A matter of
/// principle must have started in Hovedudvalget (S3.35, S3.58).
/// </summary>
/// <param name="DecisionLevelFact">The fact that holds the level while no decision is recorded.</param>
/// <param name="OnlyWhereWorkChanges">Whether only decisions that change work ask for the discussion.</param>
public sealed record MedHeard(FactId DecisionLevelFact, bool OnlyWhereWorkChanges = false) : InvolvementRequirement(InvolvedBefore.Decision)
{
    /// <summary>The fact that makes it a matter of principle, or null.</summary>
    public FactId? PrincipleFact { get; init; }

    /// <summary>The parameter that holds the notice of the material (X06, X07, X09), or null.</summary>
    public ParameterId? Notice { get; init; }

    internal override ValueList<FactId> Facts => PrincipleFact is { } principle ? [DecisionLevelFact, principle] : [DecisionLevelFact];

    internal override ValueList<ParameterId> Parameters => Notice is { } notice ? [notice] : [];

    internal override FactId? LevelFact => DecisionLevelFact;

    internal override string Canonical =>
        $"med heard before {(OnlyWhereWorkChanges ? "decisions that change work" : "decisions")}({DecisionLevelFact}; principle {PrincipleFact}; notice {Notice}{BeforeWhat})";

    internal override bool OnlyDecisionsThatChangeWork => OnlyWhereWorkChanges;

    internal override int CountAt(in DecisionPlace at, in Inquiry inquiry) => StartsElsewhere(at, inquiry) ? 2 : 1;

    internal override Wanted WantedAt(int place, int count, in DecisionPlace at, in Inquiry inquiry, GateCheck? check)
    {
        var startsElsewhere = count > 1;
        var isStart = startsElsewhere && place == 0;
        return new Wanted
        {
            Med = isStart ? inquiry.Evidence.Index.Committees.ForPrinciple : inquiry.RightForum(at.Level!.Value, at.Unit),
            StartsIn = startsElsewhere && !isStart ? inquiry.Evidence.Index.Committees.ForPrinciple : null,
            Level = InvolvementLevel.Medindflydelse,
            Notice = Notice,
            ShowsForum = true,
            AsksForViews = true,
        };
    }

    internal override void ExplainMissing(in Wanted wanted, in Inquiry inquiry, Trace trace) =>
        trace.Add(FindingTexts.NotHeard, ("forum", wanted.Name));

    /// <summary>Where the decision itself belongs to Hovedudvalget, it starts there anyway.</summary>
    private bool StartsElsewhere(in DecisionPlace at, in Inquiry inquiry) =>
        PrincipleFact is { } fact && at.Level is { } level && inquiry.TruthOf(fact) == Truth.Yes
        && inquiry.RightForum(level, at.Unit).Kind != CommitteeKind.MainCommittee;
}
