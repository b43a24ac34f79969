namespace Fremfaerd.Model.Readiness;

/// <summary>What can be found about guidelines when a check is judged. The codes are permanent.</summary>
internal static class GuidelineFindings
{
    internal static readonly CodedText Agreed = new(
        "guideline.agreed",
        "Retningslinjen {guideline} er aftalt {moment} i {committee}: {subject} ({reference}).",
        "Guideline {guideline} was agreed {moment} in {committee}: {subject} ({reference}).");

    internal static readonly CodedText Missing = new(
        "guideline.missing",
        "»{fact}« er ja, men der gælder ingen retningslinje for {phase} aftalt i: {committee}.",
        "“{fact}” is yes, but no guideline for the {phase} stands that was agreed in: {committee}.");

    internal static readonly CodedText NotNeeded = new(
        "guideline.not-needed",
        "Der skal ikke aftales en retningslinje: »{fact}« er nej.",
        "No guideline is needed: “{fact}” is no.");

    internal static readonly CodedText Ended = new(
        "guideline.ended",
        "Retningslinjen {guideline} gælder ikke længere: den blev opsagt {moment} og gjaldt til og med {until}.",
        "Guideline {guideline} stands no longer: it was terminated {moment} and stood up to and including {until}.");

    internal static readonly CodedText Replaced = new(
        "guideline.replaced",
        "Retningslinjen {guideline} gælder ikke længere: {other} trådte i stedet {moment}.",
        "Guideline {guideline} stands no longer: {other} took its place {moment}.");
}
