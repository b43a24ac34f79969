namespace Fremfaerd.Model.Readiness;

/// <summary>
/// The MED committee of the level where the matter was decided has discussed it in the phase, on the check's own
/// subject; the order to a decision plays no part, as with experience after go-live (S3.34, S3.35).
/// </summary>
/// <param name="DecisionLevelFact">The fact that holds the level.</param>
public sealed record MedDiscussed(FactId DecisionLevelFact) : InvolvementRequirement
{
    internal override ValueList<FactId> Facts => [DecisionLevelFact];

    internal override FactId? LevelFact => DecisionLevelFact;

    internal override string Canonical => $"med discussed({DecisionLevelFact}; own subject{BeforeWhat})";

    internal override int CountAt(in DecisionPlace at, in Inquiry inquiry) => 1;

    internal override Wanted WantedAt(int place, int count, in DecisionPlace at, in Inquiry inquiry, GateCheck? check) => new()
    {
        Med = inquiry.RightForum(at.Level!.Value, at.Unit),
        Level = InvolvementLevel.Medindflydelse,
        Subject = check?.Address.Code,
        ShowsForum = true,
    };

    internal override void ExplainMissing(in Wanted wanted, in Inquiry inquiry, Trace trace) =>
        trace.Add(FindingTexts.NotHeard, ("forum", wanted.Name));
}
