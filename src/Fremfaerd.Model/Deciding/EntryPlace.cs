using System.Collections.Immutable;

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

    /// <summary>A place in a list in which all entries stand side by side, such as meetings.</summary>
    internal static EntryPlace In<T>(
        ImmutableArray<Recorded<T>> all, long sequence, Func<ProcessEvent, T, T> read, Func<ImmutableArray<Recorded<T>>, CourseState> put)
    {
        var place = all.Select(entry => entry.Sequence).ToList().IndexOf(sequence);
        return Of(all[place], read, right => put(right is null ? all.RemoveAt(place) : all.SetItem(place, right)));
    }

    private static Recorded<T>? Right<T>(Recorded<T> wrong, EntryCorrected by, Func<ProcessEvent, T, T> read) =>
        by.Replacement is { } right
            ? new(by.Sequence, by.Stamp, read(right, wrong.Value), wrong.Previous, wrong)
            : wrong.Previous;
}
