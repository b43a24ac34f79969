namespace Fremfaerd.Model.Serialization;

/// <summary>What a <see cref="FremfaerdJson"/> knows and how it writes.</summary>
public sealed record FremfaerdJsonOptions
{
    /// <summary>The definitions that histories may follow; by default every standard definition ever released. Give your own besides those.</summary>
    public ValueList<ProcessDefinition> Definitions { get; init => field = NotNull(value); } = ValueList.From(StandardDefinition.All);

    /// <summary>The languages in which reports and replies say their texts; by default both. What people typed stands as typed.</summary>
    /// <exception cref="ArgumentException">None is given, or one is undefined.</exception>
    public ValueList<Language> Languages { get; init => field = Checked(value); } = [Language.Danish, Language.English];

    /// <summary>
    /// The requirements of your own that definition files name by id and version, since a file cannot hold a function. One that a
    /// file names and that is not here is refused.
    /// </summary>
    public ValueList<CustomRequirement> CustomRequirements { get; init => field = NotNull(value); } = [];

    /// <summary>How much a reader takes in.</summary>
    public JsonLimits Limits { get; init => field = NotNull(value); } = new();

    /// <summary>Whether documents are written over several lines for people; by default they are compact. Portfolios always have one line a process.</summary>
    public bool Indented { get; init; }

    private static ValueList<Language> Checked(ValueList<Language> languages)
    {
        if (NotNull(languages).Count == 0)
            throw new ArgumentException("A report without a language has no texts. Give Language.Danish, Language.English or both.", nameof(languages));
        return languages.All(Enum.IsDefined)
            ? languages
            : throw new ArgumentException("A language is undefined. Give Language.Danish, Language.English or both.", nameof(languages));
    }

    private static T NotNull<T>(T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value;
    }
}
