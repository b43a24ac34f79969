namespace Fremfaerd.Model.Readiness;

/// <summary>Tell a party what is fixed and what is open in a phase, and record it in the plan of involvement.</summary>
/// <param name="Party">The party.</param>
/// <param name="Phase">The phase, as a rule the next one.</param>
/// <param name="Text">What to do, in words.</param>
public sealed record StateFrameStep(Party Party, Phase Phase, Explanation Text) : NextStep(Text)
{
    private static readonly LocalizedText Words = new(
        "Meld ud, hvad der er fast og åbent i {phase}, og notér det i planen: {party}.",
        "State what is fixed and open in the {phase}, and record it in the plan: {party}.");

    /// <summary>The party.</summary>
    public Party Party { get; } = Party.Defined();

    /// <summary>The phase.</summary>
    public Phase Phase { get; } = Phase.Defined();

    internal override int Rank => 4;

    internal override string Target => $"frame {Party} {Phase}";

    internal static StateFrameStep Of(Party party, Phase phase) =>
        new(party, phase, Words.With(("phase", phase.NameInSentence), ("party", party.Name)));
}
