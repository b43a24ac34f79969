namespace Fremfaerd.Model.Serialization.Reports;

/// <summary>The texts of reports in the languages that were asked for.</summary>
internal sealed class Words(ValueList<Language> languages)
{
    internal TextsKind<Explanation> Explanation { get; } = new(languages, (text, language) => text.In(language));

    internal TextsKind<LocalizedText> Text { get; } = new(languages, (text, language) => text.In(language));

    internal TextsKind<TextValue> Value { get; } = new(languages, (value, language) => value.In(language));
}
