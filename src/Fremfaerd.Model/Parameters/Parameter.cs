namespace Fremfaerd.Model.Parameters;

/// <summary>
/// A number or date of the rules that changes over time: a series of values, each with its period and source. A day
/// without a value has none; what lies before, after or between periods is not guessed from its neighbours.
/// </summary>
public sealed record Parameter
{
    /// <summary>The permanent code.</summary>
    public required ParameterId Id { get; init; }

    /// <summary>The name people read, as it stands inside a sentence.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Which kind of value it has; all its values are of it.</summary>
    public required ParameterKind Kind { get; init; }

    /// <summary>Which date selects the value.</summary>
    public required ParameterDate SelectedBy { get; init; }

    /// <summary>The values, in any order; their periods do not overlap. None where no value is known.</summary>
    public required ValueList<DatedValue> Values { get; init; }

    /// <summary>Where the parameter itself comes from; each value names its own source.</summary>
    public required string Source { get; init; }

    /// <summary>The value in force on a day. Asking allocates nothing.</summary>
    /// <param name="day">A Danish day.</param>
    /// <returns>The value, or null where none is known for that day.</returns>
    /// <exception cref="ArgumentException">The day is <c>default</c>.</exception>
    public DatedValue? ValueOn(DateOnly day) => ValueIn(day.Given());

    /// <summary>The same for a day that comes from a moment on record, which may be the very first of the calendar.</summary>
    internal DatedValue? ValueIn(DateOnly day)
    {
        foreach (var value in Values.Span)
        {
            if (value.Covers(day))
                return value;
        }

        return null;
    }
}
