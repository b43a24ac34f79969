namespace Fremfaerd.Model.Reporting.Pictures;

/// <summary>Something that happened, before it is placed.</summary>
/// <param name="Kind">What kind of thing.</param>
/// <param name="At">Where on the calendar: noon of the Danish day where no time of day is known.</param>
/// <param name="Day">The day in words.</param>
/// <param name="Meaning">Its sign.</param>
/// <param name="Label">A few words beside the sign.</param>
/// <param name="Text">It in words.</param>
internal sealed record TimelineItem(TimelineKind Kind, DateTimeOffset At, string Day, Meaning Meaning, string Label, string Text)
{
    internal static DateTimeOffset PlaceOf(Moment moment) => moment.Instant ?? DanishCalendar.StartOf(moment.Date).AddHours(12);
}

/// <summary>The lanes below the phases, from the top.</summary>
internal enum TimelineKind
{
    /// <summary>Acts on the course itself.</summary>
    Course = 1,

    /// <summary>Involvement held.</summary>
    Meeting = 2,

    /// <summary>Decisions taken.</summary>
    Decision = 3,

    /// <summary>Gates passed.</summary>
    Gate = 4,

    /// <summary>Returns to an earlier phase.</summary>
    Return = 5,

    /// <summary>Breaches of the duty to inform and discuss.</summary>
    Breach = 6,
}
