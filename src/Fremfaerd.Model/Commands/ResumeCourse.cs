namespace Fremfaerd.Model;

/// <summary>Take up a paused course where it stood. Refused with <c>move.not-paused</c> or <c>course.*</c>.</summary>
public sealed record ResumeCourse : ProcessCommand
{
    internal override Act Act => Act.Resume;

    internal override string? Item => null;

    internal override Ruling Decide(DecisionContext context)
    {
        if (Moving.Ended(context.State) is { } ended)
            return ended;
        return context.State.Standing == CourseStanding.Paused
            ? new CourseResumed(context.Sequence, context.Stamp)
            : Ruling.No(RefusalTexts.NotPaused);
    }
}
