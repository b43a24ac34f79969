namespace Fremfaerd.Model.Involvement;

/// <summary>The parties have agreed that a breach is at an end (derived: the employee side raised it, so it takes their word).</summary>
/// <param name="Text">What they agreed; never blank.</param>
/// <param name="Reference">The minutes in which it stands; never blank.</param>
public sealed record BreachSettlement(string Text, string Reference)
{
    /// <summary>What they agreed.</summary>
    public string Text { get; } = Text.NotNull();

    /// <summary>The minutes in which it stands.</summary>
    public string Reference { get; } = Reference.NotNull();
}
