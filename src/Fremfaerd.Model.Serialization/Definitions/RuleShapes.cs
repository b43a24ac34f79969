using Fremfaerd.Model.Serialization.Records;

namespace Fremfaerd.Model.Serialization.Definitions;

/// <summary>Parameters, principles, guidance and limits.</summary>
internal static class RuleShapes
{
    internal static readonly Shape<Parameter> Parameter = new ShapeBuilder<Parameter>("parameter")
        .Has("id", Ids.Parameter, parameter => parameter.Id, out var id)
        .Has("name", TextShapes.Localized, parameter => parameter.Name, out var name)
        .Has("kind", Codes.ParameterKind, parameter => parameter.Kind, out var kind)
        .Has("selectedBy", Codes.ParameterDate, parameter => parameter.SelectedBy, out var selectedBy)
        .Has("values", new ListKind<DatedValue>(ParameterShapes.DatedValue), parameter => parameter.Values, out var values)
        .Has("source", Kinds.Text, parameter => parameter.Source, out var source)
        .Made(read => new()
        {
            Id = id.In(read),
            Name = name.In(read),
            Kind = kind.In(read),
            SelectedBy = selectedBy.In(read),
            Values = values.In(read),
            Source = source.In(read),
        });

    internal static readonly Shape<Principle> Principle = new ShapeBuilder<Principle>("principle")
        .Has("id", Ids.Code, principle => principle.Id, out var principleId)
        .Has("label", TextShapes.Localized, principle => principle.Label, out var label)
        .Has("source", Kinds.Text, principle => principle.Source, out var from)
        .Made(read => new(principleId.In(read), label.In(read), from.In(read)));

    internal static readonly Shape<Guidance> Guidance = new ShapeBuilder<Guidance>("guidance")
        .Has("code", Ids.Code, piece => piece.Code, out var code)
        .Has("kind", Codes.GuidanceKind, piece => piece.Kind, out var about)
        .Has("text", TextShapes.Localized, piece => piece.Text, out var text)
        .Has("source", Kinds.Text, piece => piece.Source, out var taken)
        .Made(read => new(code.In(read), about.In(read), text.In(read), taken.In(read)));

    internal static readonly Shape<EntryLimits> Limits = new ShapeBuilder<EntryLimits>("entryLimits")
        .Has("title", Kinds.Count, limits => limits.Title, out var title)
        .Has("reference", Kinds.Count, limits => limits.Reference, out var reference)
        .Has("sentence", Kinds.Count, limits => limits.Sentence, out var sentence)
        .Has("body", Kinds.Count, limits => limits.Body, out var body)
        .Has("items", Kinds.Count, limits => limits.Items, out var items)
        .Made(read => new(title.In(read), reference.In(read), sentence.In(read), body.In(read), items.In(read)));
}
