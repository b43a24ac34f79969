namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Texts in both languages, and kinds of evidence.</summary>
internal static class TextShapes
{
    internal static readonly Shape<LocalizedText> Text = new ShapeBuilder<LocalizedText>("localizedText")
        .Has("da", Kinds.Text, text => text.Danish, out var danish)
        .Has("en", Kinds.Text, text => text.English, out var english)
        .Made(read => new(danish.In(read), english.In(read)));

    internal static readonly Shape<EvidenceKind> Evidence = new ShapeBuilder<EvidenceKind>("evidenceKind")
        .Has("code", Ids.Code, evidence => evidence.Code, out var code)
        .Has("name", Text, evidence => evidence.Name, out var name)
        .Made(read => new(code.In(read), name.In(read)));
}
