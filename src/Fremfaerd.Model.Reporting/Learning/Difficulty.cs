using Fremfaerd.Model.Reporting.Documents;

namespace Fremfaerd.Model.Reporting.Learning;

/// <summary>Something that was hard, as the record tells it.</summary>
/// <param name="Phase">The phase it belongs to.</param>
/// <param name="Theme">The theme it is about; null where it goes across them.</param>
/// <param name="Kind">What kind of thing.</param>
/// <param name="Happened">When it came up.</param>
/// <param name="What">What was hard.</param>
/// <param name="Handled">How it was handled; null where the record does not say.</param>
/// <param name="Events">The numbers of the events it rests on, that which raised it first.</param>
/// <param name="Days">Danish days from when it came up until it was handled.</param>
internal sealed record Difficulty(
    Phase Phase, Theme? Theme, DifficultyKind Kind, Moment Happened, Line What, Line? Handled, IReadOnlyList<long> Events, int? Days = null)
{
    /// <summary>The same, handled at a moment by an event.</summary>
    internal Difficulty HandledBy(Moment moment, Line how, params IEnumerable<long> events) => this with
    {
        Handled = how,
        Events = [.. Events, .. events.Where(one => !Events.Contains(one))],
        Days = moment.Date < Happened.Date ? null : moment.Date.DayNumber - Happened.Date.DayNumber,
    };
}
