namespace Fremfaerd.Model.Text;

/// <summary>
/// A value in an <see cref="Explanation"/>: kept with its type, so that each language can write it its own way and
/// a program can read it without taking a sentence apart.
/// </summary>
public sealed record TextValue
{
    private TextValue()
    {
    }

    /// <summary>
    /// The value: a <see cref="string"/>, an <see cref="int"/>, a <see cref="Moment"/>, a <see cref="CorrectedMoment"/>,
    /// a <see cref="LocalizedText"/> or a <see cref="ValueList{T}"/> of values.
    /// </summary>
    public object Value { get; private init; } = "";

    /// <summary>The value as words.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Dates and lists in the manner of the language; a string as it is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public string In(Language language)
    {
        _ = language.Defined();
        return Value switch
        {
            Moment moment => Dates.InWords(moment, language),
            CorrectedMoment corrected => corrected.In(language),
            LocalizedText text => text.In(language),
            ValueList<TextValue> list => Lists.InWords(list.Select(item => item.In(language)), language),
            int number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => (string)Value,
        };
    }

    /// <summary>A list of values, written as "a, b og c".</summary>
    /// <param name="values">The values.</param>
    /// <returns>One value that holds them all.</returns>
    public static TextValue List(IEnumerable<TextValue> values) => new() { Value = ValueList.From(values) };

    /// <summary>Values to choose from, written as "a, b eller c"; of their types only the words are kept.</summary>
    /// <param name="values">The values, at least one.</param>
    /// <returns>A text in both languages.</returns>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static TextValue AnyOf(IEnumerable<TextValue> values)
    {
        var all = values.NotNull().ToArray();
        return new LocalizedText(
            Lists.InWords(all.Select(value => value.In(Language.Danish)), " eller "),
            Lists.InWords(all.Select(value => value.In(Language.English)), " or "));
    }

    /// <summary>A word that is the same in both languages.</summary>
    /// <param name="text">The word.</param>
    public static implicit operator TextValue(string text) => new() { Value = text.NotNull() };

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator TextValue(int number) => new() { Value = number };

    /// <summary>A moment, written as a date or as a date with Danish clock time.</summary>
    /// <param name="moment">The moment.</param>
    public static implicit operator TextValue(Moment moment) => new() { Value = moment.Given() };

    /// <summary>A moment that was corrected, written with what it read before.</summary>
    /// <param name="moment">Both moments.</param>
    public static implicit operator TextValue(CorrectedMoment moment) => new() { Value = moment.NotNull() };

    /// <summary>A text in both languages.</summary>
    /// <param name="text">The text, without placeholders.</param>
    public static implicit operator TextValue(LocalizedText text) => new() { Value = text.NotNull() };
}
