namespace Fremfaerd.Model.Phases;

/// <summary>Where a course stands.</summary>
public enum CourseStanding
{
    /// <summary>Nothing is recorded yet.</summary>
    [Term("not-enrolled", "ikke tilmeldt", "not enrolled")]
    NotEnrolled = 1,

    /// <summary>The course is in a phase.</summary>
    [Term("in-phase", "i gang", "in a phase")]
    InPhase = 2,

    /// <summary>The course has ended after its last phase; late entries are still taken.</summary>
    [Term("completed", "afsluttet", "completed")]
    Completed = 3,

    /// <summary>The course stands still in a phase; documentation goes on.</summary>
    [Term("paused", "på pause", "paused")]
    Paused = 4,

    /// <summary>The course was ended before its last phase; late entries are still taken.</summary>
    [Term("stopped", "stoppet", "stopped")]
    Stopped = 5,
}

/// <summary>Wire codes and names of <see cref="CourseStanding"/>.</summary>
public static class CourseStandingTerms
{
    extension(CourseStanding courseStanding)
    {
        /// <summary>The permanent wire code, for example <c>not-enrolled</c>.</summary>
        public string Code => Terms.Code(courseStanding);

        /// <summary>The name people read: “ikke tilmeldt”, “not enrolled”.</summary>
        public LocalizedText Name => Terms.Name(courseStanding);
    }
}
