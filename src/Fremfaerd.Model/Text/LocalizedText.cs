using System.Text.RegularExpressions;

namespace Fremfaerd.Model.Text;

/// <summary>
/// A text in Danish and English. It may hold placeholders such as <c>{date}</c>, the same ones in both languages;
/// <c>With</c> fills them.
/// </summary>
public sealed partial record LocalizedText
{
    /// <summary>A text in both languages.</summary>
    /// <param name="danish">The Danish text, not blank.</param>
    /// <param name="english">The English text, not blank, with the same placeholders.</param>
    /// <exception cref="ArgumentException">A language is missing, or the placeholders differ.</exception>
    public LocalizedText(string danish, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(danish);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Placeholders = PlaceholdersOf(danish);
        if (!Placeholders.Order(StringComparer.Ordinal).SequenceEqual(
            PlaceholdersOf(english).Order(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            throw new ArgumentException(
                $"Danish has the placeholders [{Placeholders}], English has [{PlaceholdersOf(english)}]. Use the same ones in both.",
                nameof(english));
        }

        (Danish, English) = (danish, english);
    }

    /// <summary>The Danish text, placeholders unfilled.</summary>
    public string Danish { get; }

    /// <summary>The English text, placeholders unfilled.</summary>
    public string English { get; }

    /// <summary>The names of the placeholders, without braces, each once.</summary>
    public ValueList<string> Placeholders { get; }

    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text, placeholders unfilled.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The language is undefined.</exception>
    public string In(Language language) => language.Defined() == Language.Danish ? Danish : English;

    /// <summary>Fills the placeholders with typed values.</summary>
    /// <param name="values">A value for every placeholder, and for nothing else.</param>
    /// <returns>The explanation, readable in both languages.</returns>
    /// <exception cref="ArgumentException">A placeholder has no value, or a value no placeholder.</exception>
    public Explanation With(params ReadOnlySpan<(string Name, TextValue Value)> values) => new(this, ValueList.Create(values));

    /// <summary>The same for a program in C# 12, the language of .NET 8, which cannot list values for a span.</summary>
    /// <param name="values">A value for every placeholder, and for nothing else.</param>
    /// <returns>The explanation, readable in both languages.</returns>
    /// <exception cref="ArgumentException">A placeholder has no value, or a value no placeholder.</exception>
    public Explanation With(params (string Name, TextValue Value)[] values) => With(values.NotNull().AsSpan());

    /// <summary>The Danish text.</summary>
    /// <returns>The Danish text, placeholders unfilled.</returns>
    public override string ToString() => Danish;

    private static ValueList<string> PlaceholdersOf(string text) =>
        ValueList.From(Placeholder().Matches(text).Select(match => match.Groups[1].Value).Distinct(StringComparer.Ordinal));

    [GeneratedRegex(@"\{([a-zA-Z]+)\}", RegexOptions.CultureInvariant)]
    internal static partial Regex Placeholder();
}
