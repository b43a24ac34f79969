namespace Fremfaerd.Model;

/// <summary>What stands in the way of any move: a course that is paused or has ended does not move.</summary>
internal static class Moving
{
    internal static Ruling? Fault(CourseState state) => state.Standing switch
    {
        CourseStanding.Paused => Ruling.No(RefusalTexts.Paused),
        _ => Ended(state),
    };

    internal static Ruling? Ended(CourseState state) => state.Standing switch
    {
        CourseStanding.Stopped => Ruling.No(RefusalTexts.Stopped),
        CourseStanding.Completed => Ruling.No(RefusalTexts.Completed),
        _ => null,
    };
}
