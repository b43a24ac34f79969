namespace Fremfaerd.Model.Involvement;

/// <summary>A view or concern that was received (synspunkt). The person behind it may stay unnamed.</summary>
public sealed record Viewpoint
{
    /// <summary>A view or concern.</summary>
    /// <param name="id">An id unique in the process.</param>
    /// <param name="from">Whose view it is.</param>
    /// <param name="text">The view.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the party undefined.</exception>
    public Viewpoint(ViewpointId id, Party from, string text) =>
        (Id, From, Text) = (id.Given(), from.Defined(), text.NotNull());

    /// <summary>The id.</summary>
    public ViewpointId Id { get; }

    /// <summary>Whose view it is.</summary>
    public Party From { get; }

    /// <summary>The view.</summary>
    public string Text { get; }
}
