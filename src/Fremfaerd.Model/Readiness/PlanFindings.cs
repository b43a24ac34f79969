namespace Fremfaerd.Model.Readiness;

/// <summary>What can be found about the plan of involvement when a check is judged. The codes are permanent.</summary>
internal static class PlanFindings
{
    internal static readonly CodedText FrameStated = new(
        "frame.stated",
        "{party}: rammen for {phase} blev meldt ud {moment}. Fast: {fixed} Åbent: {open}",
        "{party}: the frame of the {phase} was stated {moment}. Fixed: {fixed} Open: {open}");

    internal static readonly CodedText FrameMissing = new(
        "frame.missing",
        "{party}: det er ikke meldt ud, hvad der er fast og åbent i {phase}.",
        "{party}: it has not been stated what is fixed and open in the {phase}.");
}
