namespace Fremfaerd.Model.Tests.Process.Moves;

/// <summary>A real course in every state of the transition table, brought there by its commands.</summary>
internal static class Standings
{
    private const string Reason = "Der mangler et grundlag.";

    /// <summary>Not enrolled; then each phase in phase, paused, stopped, completed.</summary>
    internal static IEnumerable<CoursePosition> All =>
    [
        CoursePosition.NotEnrolled,
        .. from standing in (CourseStanding[])[CourseStanding.InPhase, CourseStanding.Paused, CourseStanding.Stopped, CourseStanding.Completed]
           from phase in Enum.GetValues<Phase>()
           select new CoursePosition(standing, phase),
    ];

    internal static ProcessSession CourseIn(CoursePosition position, ProcessDefinition? definition = null)
    {
        if (position.Phase is not { } phase)
            return ProcessSession.Start(definition ?? Any.Definition, Any.Manager, Any.Clock());
        var course = Enrolled(phase, position.Standing == CourseStanding.Completed ? phase : Phase.Implementation, definition);
        _ = position.Standing switch
        {
            CourseStanding.Paused => course.Pause(Reason).ThenAccepted(),
            CourseStanding.Stopped => course.StopCourse(Reason).ThenAccepted(),
            CourseStanding.Completed => Completed(course),
            _ => null,
        };
        course.Process.Position.Should().Be(position);
        return course;
    }

    /// <summary>A course from which the row can be taken: its span, its skips and its gate allow it.</summary>
    internal static ProcessSession ReadyFor(Transition row)
    {
        if (row.Move is not (Move.Advance or Move.Complete or Move.PassGate or Move.Skip))
            return CourseIn(row.From);
        var from = row.From.Phase!.Value;
        if (row.Skips < from)
            return PastSkipped(from);
        var course = Enrolled(from, row.Move == Move.Complete ? from : Phase.Implementation, null);
        for (var phase = from + 1; row.Move == Move.Advance && phase < row.To.Phase; phase++)
            course.Skip(phase, SkipGround.Because("Det er gjort i et andet forløb.")).ThenAccepted();
        if (row.Gate is { } gate)
            Open(course, gate);
        return course;
    }

    /// <summary>Only a phase that was skipped can be skipped from later on: it gets another ground.</summary>
    private static ProcessSession PastSkipped(Phase from)
    {
        var course = Enrolled(Phase.Decision, Phase.Implementation, null);
        for (var phase = Phase.Design; phase < from; phase++)
            course.Skip(phase, SkipGround.Because("Det er gjort i et andet forløb.")).ThenAccepted();
        Open(course, StandardGates.ExitOf(Phase.Decision));
        course.AdvanceTo(from).ThenAccepted();
        return course;
    }

    internal static ProcessSession Open(ProcessSession course, GateId gate)
    {
        Walk.DeclareEarlier(course);
        Walk.Open(course, gate);
        return course;
    }

    internal static ProcessSession Enrolled(Phase startsAt, Phase until, ProcessDefinition? definition) => ProcessSession.Enrol(
        definition ?? Any.Definition, new Enrolment("proces-1", "AI i nattevagten", startsAt, until, null), Any.Manager, Any.Clock());

    private static Accepted Completed(ProcessSession course)
    {
        Open(course, StandardGates.ExitOf(course.Process.Phase!.Value));
        return course.Complete().ThenAccepted();
    }
}
