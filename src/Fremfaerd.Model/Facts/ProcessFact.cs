namespace Fremfaerd.Model.Facts;

/// <summary>A fact (forhold) of a process that conditions ask for: what it means, and what follows where nobody answered.</summary>
public sealed record ProcessFact
{
    /// <summary>The permanent code.</summary>
    public required FactId Id { get; init; }

    /// <summary>Which kind of value it takes.</summary>
    public FactKind Kind { get; init; } = FactKind.YesNo;

    /// <summary>What the fact says, as a statement.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the fact comes from, for example <c>S3.33</c>.</summary>
    public required string Source { get; init; }

    /// <summary>Whether this library added the fact to what its sources name.</summary>
    public bool IsOurs { get; init; }

    /// <summary>What holds until somebody clarifies it; null where somebody must.</summary>
    public FactValue? Default { get; init; }

    /// <summary>The values of a choice; empty for other kinds.</summary>
    public ValueList<FactChoice> Choices { get; init; } = [];

    /// <summary>
    /// Facts of which a single "no" makes this one "no" too: no AI, so not high-risk AI. The other way round, this
    /// one clarified as "yes" makes them "yes". An entry that says otherwise is refused.
    /// </summary>
    public ValueList<FactId> ImpliedNoBy { get; init; } = [];

    /// <summary>
    /// Whether the fact is read from the decisions recorded in the visit and cannot be clarified: it is "yes" when
    /// one of them changes work and is not to stop.
    /// </summary>
    public bool IsReadFromDecisions { get; init; }

    /// <summary>The answers a person chooses between; none for an amount.</summary>
    internal IEnumerable<FactValue> PossibleValues => Kind switch
    {
        FactKind.YesNo => [FactValue.Yes, FactValue.No],
        FactKind.Choice => Choices.Select(choice => FactValue.Of(choice.Code)),
        _ => [],
    };

    internal TextValue InWords(FactValue value) =>
        Choices.FirstOrDefault(choice => choice.Code == value.Choice)?.Name ?? value.InWords;

    internal bool Accepts(FactValue value) =>
        value.Kind == Kind && (value.Choice is null || Choices.Any(choice => choice.Code == value.Choice));
}
