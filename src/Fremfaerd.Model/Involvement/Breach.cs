namespace Fremfaerd.Model.Involvement;

/// <summary>
/// A breach of the duty to inform and discuss (brud på informations- og drøftelsespligten) as the employee side raises it: what
/// should have been done before a decision, and was not (MED § 7 stk. 4, § 21: X10).
/// </summary>
public sealed record Breach
{
    /// <summary>A breach.</summary>
    /// <param name="id">An id unique in the process.</param>
    /// <param name="raisedBy">The party or committee that raised it; management is no forum, since it is the other side.</param>
    /// <param name="text">What was not done.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public Breach(BreachId id, Forum raisedBy, string text) =>
        (Id, RaisedBy, Text) = (id.Given(), raisedBy.NotNull(), text.NotNull());

    /// <summary>The id.</summary>
    public BreachId Id { get; }

    /// <summary>The party or committee that raised it.</summary>
    public Forum RaisedBy { get; }

    /// <summary>What was not done.</summary>
    public string Text { get; }

    /// <summary>The phase whose decisions it concerns; null for the phase the process is in.</summary>
    public Phase? Phase { get; init => field = value?.Defined(); }

    /// <summary>
    /// The sequence number of the decision it is about, or of a correction of that; null for every decision of the phase that
    /// stands when the breach is raised.
    /// </summary>
    public long? Decision { get; init; }
}
