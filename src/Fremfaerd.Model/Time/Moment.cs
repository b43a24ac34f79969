using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Fremfaerd.Model.Time;

/// <summary>
/// When something happened: a date, as minutes of a meeting often give it, or an instant. A date has no time of
/// day, so it is not ordered against another moment of the same Danish day.
/// </summary>
public readonly record struct Moment
{
    private readonly DateTimeOffset _value;
    private readonly bool _hasTime;

    private Moment(DateTimeOffset value, bool hasTime) => (_value, _hasTime) = (value, hasTime);

    /// <summary>Whether the moment is an instant; otherwise it is a whole day.</summary>
    public bool HasTime => _hasTime;

    /// <summary>The Danish calendar day.</summary>
    public DateOnly Date => _hasTime ? DanishTime.DateOf(_value) : DateOnly.FromDateTime(_value.DateTime);

    /// <summary>The instant in whole microseconds with its offset, or null where only the date is known.</summary>
    public DateTimeOffset? Instant => _hasTime ? _value : null;

    /// <summary>A moment of which only the date is known.</summary>
    /// <param name="date">The Danish calendar day; 1 January of year 1 is refused, since it is <c>default</c>.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is <c>default</c>.</exception>
    public static Moment On(DateOnly date) => date != default
        ? new Moment(new DateTimeOffset(date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), hasTime: false)
        : throw new ArgumentException("default(DateOnly) is no moment. Give the date.", nameof(date));

    /// <summary>A moment of which only the date is known.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month.</param>
    /// <returns>The day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static Moment On(int year, int month, int day) => On(new DateOnly(year, month, day));

    /// <summary>A moment known to the microsecond; finer parts are cut off.</summary>
    /// <param name="instant">The instant with its offset.</param>
    /// <returns>The instant.</returns>
    /// <exception cref="ArgumentException"><paramref name="instant"/> is <c>default</c>.</exception>
    public static Moment At(DateTimeOffset instant) => new(instant.InWholeMicroseconds().Given(nameof(instant)), hasTime: true);

    /// <summary>Compares two moments as far as they are known.</summary>
    /// <param name="other">The moment to compare with.</param>
    /// <returns><see cref="MomentOrder.Unknown"/> on the same Danish day, unless both have a time of day.</returns>
    /// <exception cref="ArgumentException">One of the two is <c>default</c>.</exception>
    public MomentOrder ComparedTo(Moment other)
    {
        _ = other.Given();
        _ = Given();
        var byDay = _hasTime && other._hasTime ? _value.CompareTo(other._value) : Date.CompareTo(other.Date);
        return byDay switch
        {
            < 0 => MomentOrder.Before,
            > 0 => MomentOrder.After,
            _ => _hasTime && other._hasTime ? MomentOrder.Same : MomentOrder.Unknown,
        };
    }

    /// <summary>Whether the moment lies at or before an instant; a date counts from the start of its Danish day.</summary>
    /// <param name="at">The instant to look from.</param>
    /// <returns>True where it had happened, or may have happened earlier the same day.</returns>
    /// <exception cref="ArgumentException">The moment or <paramref name="at"/> is <c>default</c>.</exception>
    public bool HadHappenedBy(DateTimeOffset at)
    {
        _ = at.Given();
        return Given()._hasTime ? _value <= at : Date <= DanishTime.DateOf(at);
    }

    /// <summary>Reads what <see cref="ToString"/> writes: <c>2026-03-01</c>, or an ISO 8601 instant with its offset.</summary>
    /// <param name="text">The text; an instant without offset is refused.</param>
    /// <param name="moment">The moment read.</param>
    /// <returns>False where the text has another form.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Moment moment)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            && date != default)
        {
            moment = On(date);
            return true;
        }

        moment = TryParseInstant(text is [.. var start, 'Z'] ? start + "+00:00" : text, out var instant) ? At(instant) : default;
        return moment != default;
    }

    /// <summary>The date as <c>2026-03-01</c>, or the instant as <c>2026-03-01T10:00:00+01:00</c>.</summary>
    /// <returns>A form that does not depend on culture.</returns>
    public override string ToString() => _hasTime
        ? _value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFzzz", CultureInfo.InvariantCulture)
        : Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The last instant it can have been: of a date the end of its Danish day.</summary>
    internal DateTimeOffset Latest => _hasTime ? _value : Date == DateOnly.MaxValue ? DateTimeOffset.MaxValue : DanishCalendar.StartOf(Date.AddDays(1)).AddTicks(-1);

    internal Moment Given() => this != default
        ? this
        : throw new ArgumentException("default(Moment) is no moment. Use Moment.On or Moment.At.");

    /// <summary>.NET also reads offsets such as <c>+0100</c> and a point without decimals; the pattern holds the form to one.</summary>
    private static bool TryParseInstant(string? text, out DateTimeOffset instant)
    {
        instant = default;
        return text is [.., not '.', '+' or '-', _, _, ':', _, _]
            && DateTimeOffset.TryParseExact(
                text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out instant)
            && instant != default;
    }
}
