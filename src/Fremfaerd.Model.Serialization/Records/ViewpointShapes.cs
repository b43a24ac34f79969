namespace Fremfaerd.Model.Serialization.Records;

/// <summary>Views received and what became of them.</summary>
internal static class ViewpointShapes
{
    internal static readonly Shape<Viewpoint> Viewpoint = new ShapeBuilder<Viewpoint>("viewpoint")
        .Has("id", Ids.Viewpoint, view => view.Id, out var id)
        .Has("from", InvolvementShapes.Forum, view => view.From, out var from)
        .Has("kind", Codes.ViewpointKind, view => view.Kind, out var kind)
        .May("text", Kinds.Text, view => view.Text, out var text)
        .May("phase", Codes.Phase, view => view.Phase, out var phase)
        .May("author", Ids.Actor, view => view.Author, out var author)
        .Made(read => Of(id.In(read), from.In(read), kind.In(read), text.In(read)) with { Phase = phase.In(read), Author = author.In(read) });

    internal static readonly Shape<ViewpointReply> Reply = new ShapeBuilder<ViewpointReply>("viewpointReply")
        .Has("response", Codes.ViewpointResponse, reply => reply.Response, out var response)
        .Has("reason", Kinds.Text, reply => reply.Reason, out var reason)
        .May("by", Kinds.Text, reply => reply.By, out var by)
        .Made(read => new(response.In(read), reason.In(read)) { By = by.In(read) });

    private static Viewpoint Of(ViewpointId id, Forum from, ViewpointKind kind, string? text) => (kind, text) switch
    {
        (ViewpointKind.NoRemarks, null) => Involvement.Viewpoint.NoRemarks(id, from),
        (ViewpointKind.NoRemarks, _) => throw new ArgumentException("“No remarks” has no text. Leave the text out, or name another kind."),
        (_, null) => throw new ArgumentException("A view has a text. Write it, or name the kind “no-remarks”."),
        _ => new Viewpoint(id, from, text, kind == ViewpointKind.Concern),
    };
}
