namespace Fremfaerd.Model.Phases;

/// <summary>A state of the transition table: where a course stands, and in which phase. Compared by value.</summary>
/// <param name="Standing">Where the course stands.</param>
/// <param name="Phase">The phase it is in, or was in last; null only before enrolment.</param>
public sealed record CoursePosition(CourseStanding Standing, Phase? Phase)
{
    /// <summary>Before enrolment.</summary>
    public static CoursePosition NotEnrolled { get; } = new(CourseStanding.NotEnrolled, null);

    /// <summary>Where the course stands.</summary>
    public CourseStanding Standing { get; } = Standing.Defined();

    /// <summary>The phase it is in, or was in last; null only before enrolment.</summary>
    public Phase? Phase { get; } = Checked(Phase, Standing);

    /// <summary>A permanent code for state machines and diagrams, for example <c>design</c> or <c>paused:design</c>.</summary>
    public string Code => Standing switch
    {
        CourseStanding.NotEnrolled => Standing.Code,
        CourseStanding.InPhase => Phase!.Value.Code,
        _ => $"{Standing.Code}:{Phase!.Value.Code}",
    };

    /// <summary>The name people read: “Designfasen”, “Designfasen (på pause)”.</summary>
    public LocalizedText Name => Standing switch
    {
        CourseStanding.NotEnrolled => Standing.Name,
        CourseStanding.InPhase => Phase!.Value.Name,
        _ => new LocalizedText(
            $"{Phase!.Value.Name.Danish} ({Standing.Name.Danish})", $"{Phase.Value.Name.English} ({Standing.Name.English})"),
    };

    /// <summary>The code.</summary>
    /// <returns>The same as <see cref="Code"/>.</returns>
    public override string ToString() => Code;

    private static Phase? Checked(Phase? phase, CourseStanding standing) =>
        phase is null == (standing == CourseStanding.NotEnrolled)
            ? phase?.Defined()
            : throw new ArgumentException(
                "A course has a phase exactly when it is enrolled. Give the phase, or use CoursePosition.NotEnrolled.", nameof(phase));
}
