namespace Fremfaerd.Model.Serialization;

/// <summary>What a <see cref="FremfaerdJson"/> knows and how it writes.</summary>
public sealed record FremfaerdJsonOptions
{
    /// <summary>The definitions that histories may follow; by default every standard definition ever released. Give your own besides those.</summary>
    public ValueList<ProcessDefinition> Definitions { get; init; } = ValueList.From(StandardDefinition.All);

    /// <summary>
    /// The requirements of your own that definition files name by id and version, since a file cannot hold a function. One that a
    /// file names and that is not here is refused.
    /// </summary>
    public ValueList<CustomRequirement> CustomRequirements { get; init; } = [];

    /// <summary>How much a reader takes in.</summary>
    public JsonLimits Limits { get; init; } = new();

    /// <summary>Whether documents are written over several lines for people; by default they are compact. Portfolios always have one line a process.</summary>
    public bool Indented { get; init; }
}
