namespace Fremfaerd.Model.Involvement;

/// <summary>A view or concern that was received (synspunkt), or the reply that there are none. The person behind it may stay unnamed.</summary>
public sealed record Viewpoint
{
    /// <summary>A view or concern.</summary>
    /// <param name="id">An id unique in the process.</param>
    /// <param name="from">Whose view it is: a party or a committee.</param>
    /// <param name="text">The view.</param>
    /// <param name="isConcern">Whether it is a concern (S3.31).</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Viewpoint(ViewpointId id, Forum from, string text, bool isConcern = false)
        : this(id, from, text.NotNull(), isConcern ? ViewpointKind.Concern : ViewpointKind.View)
    {
    }

    private Viewpoint(ViewpointId id, Forum from, string? text, ViewpointKind kind) =>
        (Id, From, Text, Kind) = (id.Given(), from.NotNull(), text, kind);

    /// <summary>The id.</summary>
    public ViewpointId Id { get; }

    /// <summary>Whose view it is.</summary>
    public Forum From { get; }

    /// <summary>The view; null where there are no remarks.</summary>
    public string? Text { get; }

    /// <summary>What it is.</summary>
    public ViewpointKind Kind { get; }

    /// <summary>The phase whose matters it is about; null for the phase the process is in.</summary>
    public Phase? Phase { get; init => field = value?.Defined(); }

    /// <summary>The person behind it, by an opaque id; null where the person is unnamed.</summary>
    public ActorId? Author { get; init => field = value?.Given(); }

    /// <summary>Whether a response is owed (S3.31, X44).</summary>
    public bool AsksForResponse => Kind != ViewpointKind.NoRemarks;

    /// <summary>The reply that there are no remarks.</summary>
    /// <param name="id">An id unique in the process.</param>
    /// <param name="from">Who has none.</param>
    /// <returns>A reply that needs no response.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public static Viewpoint NoRemarks(ViewpointId id, Forum from) => new(id, from, null, ViewpointKind.NoRemarks);
}
