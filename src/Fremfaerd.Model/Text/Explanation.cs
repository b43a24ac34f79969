namespace Fremfaerd.Model.Text;

/// <summary>A text with its placeholders filled: readable in both languages, its values kept with their types.</summary>
public sealed record Explanation
{
    internal Explanation(LocalizedText text, ValueList<(string Name, TextValue Value)> values)
    {
        (Text, Values) = (text, values);
        if (FillsEachOnce(text.Placeholders.Span, values.Span))
            return;
        if (values.Any(value => value.Name is null || value.Value is null))
            throw new ArgumentException("A placeholder has a name and a value. Give both.", nameof(values));
        var names = values.Select(value => value.Name).Order(StringComparer.Ordinal);
        if (!names.SequenceEqual(text.Placeholders.Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"The text has the placeholders [{text.Placeholders}]. Give each of them one value, and no other.",
                nameof(values));
        }
    }

    /// <summary>The text before filling; the same for every explanation of its kind.</summary>
    public LocalizedText Text { get; }

    /// <summary>The values by the name of their placeholder.</summary>
    public ValueList<(string Name, TextValue Value)> Values { get; }

    /// <summary>The explanation in Danish.</summary>
    public string Danish => In(Language.Danish);

    /// <summary>The explanation in English.</summary>
    public string English => In(Language.English);

    /// <summary>The explanation in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>A full sentence; what a person typed stands in it as typed.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public string In(Language language) => Values.Count == 0
        ? Text.In(language)
        : LocalizedText.Placeholder().Replace(Text.In(language), match => ValueOf(match.Groups[1].Value).In(language));

    /// <summary>The explanation in Danish.</summary>
    /// <returns>A full sentence.</returns>
    public override string ToString() => Danish;

    /// <summary>The names of the placeholders differ, so as many values that name each of them leave none over.</summary>
    private static bool FillsEachOnce(ReadOnlySpan<string> placeholders, ReadOnlySpan<(string Name, TextValue Value)> values)
    {
        if (placeholders.Length != values.Length)
            return false;
        foreach (var placeholder in placeholders)
        {
            var isFilled = false;
            foreach (var (name, value) in values)
                isFilled |= name == placeholder && value is not null;
            if (!isFilled)
                return false;
        }

        return true;
    }

    private TextValue ValueOf(string name) => Values.First(value => value.Name == name).Value;
}
