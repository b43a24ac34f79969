namespace Fremfaerd.Model;

/// <summary>Where an entry stands among what is on record, and how a correction takes its place.</summary>
/// <param name="Standing">The number of the entry that stands there now; a newer one may stand over the one asked for.</param>
/// <param name="Happened">When what stands there happened.</param>
/// <param name="ReportedAt">That moment where somebody reported it.</param>
/// <param name="Put">The state with the correction in that place; a withdrawal lets what stood before stand again.</param>
internal sealed record EntryPlace(long Standing, Moment Happened, Moment? ReportedAt, Func<EntryCorrected, CourseState> Put)
{
    /// <summary>A place where a newer entry stands over older ones, such as a fact.</summary>
    /// <param name="standing">What stands there now.</param>
    /// <param name="read">What is on record by the right event, given what the wrong one put on record.</param>
    /// <param name="put">The state with another entry there, or with none.</param>
    internal static EntryPlace Of<T>(
        Recorded<T> standing, Func<ProcessEvent, T, T> read, Func<Recorded<T>?, CourseState> put) =>
        new(standing.Sequence, standing.Happened, standing.ReportedAt, by => put(Right(standing, by, read)));

    /// <summary>A place in a list in which all entries stand side by side in the order of the history, such as meetings.</summary>
    /// <param name="all">The list.</param>
    /// <param name="origin">The number the entry was first made at.</param>
    /// <param name="read">What is on record by the right event, given what the wrong one put on record.</param>
    /// <param name="put">The state with another list.</param>
    internal static EntryPlace In<T>(
        GrowingList<Recorded<T>> all, long origin, Func<ProcessEvent, T, T> read, Func<GrowingList<Recorded<T>>, CourseState> put)
    {
        var place = all.PlaceOf(origin, entry => entry.Place);
        return Of(all[place], read, right => put(right is null ? all.RemoveAt(place) : all.SetItem(place, right)));
    }

    private static Recorded<T>? Right<T>(Recorded<T> wrong, EntryCorrected by, Func<ProcessEvent, T, T> read) =>
        by.Replacement is { } right
            ? new(by.Sequence, by.Stamp, read(right, wrong.Value), wrong.Previous, wrong)
            : wrong.Previous;
}
