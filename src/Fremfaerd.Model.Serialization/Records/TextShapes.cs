namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Texts that are data: always in both languages.</summary>
internal static class TextShapes
{
    internal static readonly Shape<LocalizedText> Localized = new ShapeBuilder<LocalizedText>("localizedText")
        .Has(Language.Danish.Code, Kinds.Text, text => text.Danish, out var danish)
        .Has(Language.English.Code, Kinds.Text, text => text.English, out var english)
        .Made(read => new(danish.In(read), english.In(read)));
}
