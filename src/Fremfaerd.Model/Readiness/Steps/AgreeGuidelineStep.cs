namespace Fremfaerd.Model.Readiness;

/// <summary>Agree on a guideline in a MED committee, and record it.</summary>
/// <param name="Committee">The kind of committee; for a local one a staff meeting with MED status stands in (X14).</param>
/// <param name="Text">What to do, in words.</param>
public sealed record AgreeGuidelineStep(CommitteeKind Committee, Explanation Text) : NextStep(Text)
{
    private static readonly LocalizedText Words = new(
        "Aftal en retningslinje, og notér den: {committee}.", "Agree on a guideline, and record it: {committee}.");

    private static readonly LocalizedText WordsForPhase = new(
        "Aftal en retningslinje for {phase}, og notér den: {committee}.", "Agree on a guideline for the {phase}, and record it: {committee}.");

    /// <summary>The kind of committee.</summary>
    public CommitteeKind Committee { get; } = Committee.Defined();

    /// <summary>The very committee, where the municipality's tree says which; else null.</summary>
    public MunicipalCommittee? Own { get; private init; }

    /// <summary>The earlier phase whose matters it must regulate; null for the phase the process is in.</summary>
    public Phase? Phase { get; private init; }

    internal override int Rank => 4;

    internal override string Target => $"guideline {Committee} {Phase}";

    internal static AgreeGuidelineStep In(CommitteeKind committee, RightForum? own) =>
        new(committee, Words.With(("committee", own?.Name ?? committee.Name))) { Own = own?.Committee };

    internal override AgreeGuidelineStep ForPhase(Phase phase) => this with
    {
        Phase = phase,
        Text = WordsForPhase.With(("committee", Own is { } own ? new LocalizedText(own.Name, own.Name) : Committee.Name), ("phase", phase.NameInSentence)),
    };
}
