using System.Globalization;

namespace Fremfaerd.Model.Parameters;

/// <summary>What a parameter is in a period: a threshold, the date from which a duty applies, or a notice or deadline. Both days of the period belong to it.</summary>
public sealed record DatedValue
{
    /// <summary>A threshold in a period.</summary>
    /// <param name="from">The first Danish day.</param>
    /// <param name="until">The last Danish day, which belongs to it; null where no end is known.</param>
    /// <param name="threshold">The threshold.</param>
    /// <param name="source">Where it comes from, for example <c>X29</c>.</param>
    /// <exception cref="ArgumentException">A day is <c>default</c>.</exception>
    public DatedValue(DateOnly from, DateOnly? until, Threshold threshold, string source)
        : this(from, until, source) => Threshold = threshold.NotNull();

    /// <summary>The date from which a duty applies, as the rules stood in a period.</summary>
    /// <param name="from">The first Danish day.</param>
    /// <param name="until">The last Danish day, which belongs to it; null where no end is known.</param>
    /// <param name="start">The first Danish day of the duty; it may lie after the period.</param>
    /// <param name="source">Where it comes from, for example <c>X28</c>.</param>
    /// <exception cref="ArgumentException">A day is <c>default</c>.</exception>
    public DatedValue(DateOnly from, DateOnly? until, DateOnly start, string source)
        : this(from, until, source) => Start = start.Given();

    /// <summary>A notice or deadline in a period.</summary>
    /// <param name="from">The first Danish day.</param>
    /// <param name="until">The last Danish day, which belongs to it; null where no end is known.</param>
    /// <param name="length">The notice or deadline.</param>
    /// <param name="source">Where it comes from, for example the name of the local agreement.</param>
    /// <exception cref="ArgumentException">A day is <c>default</c>.</exception>
    public DatedValue(DateOnly from, DateOnly? until, CalendarPeriod length, string source)
        : this(from, until, source) => Length = length.NotNull();

    private DatedValue(DateOnly from, DateOnly? until, string source) =>
        (From, Until, Source) = (from.Given(), until?.Given(nameof(until)), source.NotNull());

    /// <summary>The first Danish day.</summary>
    public DateOnly From { get; }

    /// <summary>The last Danish day, which belongs to it; null where no end is known.</summary>
    public DateOnly? Until { get; }

    /// <summary>The threshold, or null.</summary>
    public Threshold? Threshold { get; }

    /// <summary>The first Danish day of the duty, or null.</summary>
    public DateOnly? Start { get; }

    /// <summary>The notice or deadline, or null.</summary>
    public CalendarPeriod? Length { get; }

    /// <summary>Where it comes from.</summary>
    public string Source { get; }

    /// <summary>Which of the three it is.</summary>
    public ParameterKind Kind => (Threshold, Length) switch
    {
        (not null, _) => ParameterKind.Threshold,
        (_, not null) => ParameterKind.Length,
        _ => ParameterKind.Start,
    };

    /// <summary>Whether a day lies in the period; both bounds do.</summary>
    /// <param name="day">A Danish day.</param>
    /// <returns>True from <see cref="From"/> up to and including <see cref="Until"/>.</returns>
    /// <exception cref="ArgumentException">The day is <c>default</c>.</exception>
    public bool IsValidOn(DateOnly day) => Covers(day.Given());

    internal bool Covers(DateOnly day) => From <= day && (Until is not { } last || day <= last);

    internal bool Overlaps(DatedValue other) =>
        (Until is not { } last || other.From <= last) && (other.Until is not { } otherLast || From <= otherLast);

    /// <summary>Period, value and source, independent of culture.</summary>
    /// <returns>For example <c>2024-01-01..2025-12-31 at-or-above 1644638 DKK excluding-vat (X29)</c>.</returns>
    public override string ToString() =>
        $"{InIso(From)}..{(Until is { } last ? InIso(last) : "")} {ValueText} ({Source})";

    /// <summary>The value, independent of culture, as the content hash of a definition reads it.</summary>
    internal string ValueText => Threshold?.ToString() ?? Length?.ToString() ?? InIso(Start!.Value);

    internal static string InIso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
