using Fremfaerd.Model.Reporting.Sharing;

namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>How the whole course stands, in one line.</summary>
internal static class StandingText
{
    private static readonly Meaning Completed = Meaning.Good(Sign.Flag, "Forløbet er afsluttet.", "The course is completed.");
    private static readonly Meaning Stopped = Meaning.Bad(Sign.Square, "Forløbet er stoppet i {phase}.", "The course was stopped in {phase}.");
    private static readonly Meaning Paused = Meaning.Warning(Sign.Pause, "Forløbet er på pause i {phase}.", "The course is paused in {phase}.");
    private static readonly Meaning Here = Meaning.Now(Sign.Here, "Forløbet er i {phase}.", "The course is in {phase}.");
    private static readonly Meaning NotBegun = Meaning.Quiet(Sign.NotBegun, "Forløbet var ikke begyndt.", "The course had not begun.");

    internal static readonly IReadOnlyList<Meaning> All = [Completed, Stopped, Paused, Here, NotBegun];

    internal static (Meaning Meaning, string Text) Of(Course course)
    {
        var meaning = MeaningOf(course);
        return (meaning, course.Put(meaning.Word, ("phase", course.Say((course.Then.Phase ?? course.Enrolment.StartsAt).Inside()))));
    }

    private static Meaning MeaningOf(Course course) => course.Then.Standing switch
    {
        _ when course.Process.Phases(course.At).All(line => line.Standing == GateStanding.NotEnrolled) => NotBegun,
        CourseStanding.Completed => Completed,
        CourseStanding.Stopped => Stopped,
        CourseStanding.Paused => Paused,
        _ => Here,
    };
}
